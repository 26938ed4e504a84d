# Written by `make stubs` from schema/; change it there.
"""Set icon200 response."""

from sailpoint._core import Model

__all__ = ["SetIcon200Response"]

class SetIcon200Response(Model):
    """Set icon200 response."""

    icon: str | None
    def __init__(
        self,
        *,
        icon: str | None = ...,
    ) -> None: ...
