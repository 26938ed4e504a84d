# Written by `make stubs` from schema/; change it there.
"""List predefined select options response."""

from sailpoint._core import Model

__all__ = ["ListPredefinedSelectOptionsResponse"]

class ListPredefinedSelectOptionsResponse(Model):
    """List predefined select options response."""

    results: list[str] | None
    def __init__(
        self,
        *,
        results: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...
