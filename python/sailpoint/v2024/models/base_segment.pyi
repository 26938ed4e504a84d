# Written by `make stubs` from schema/; change it there.
"""Base segment."""

from sailpoint._core import Model

__all__ = ["BaseSegment"]

class BaseSegment(Model):
    """Base segment."""

    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
