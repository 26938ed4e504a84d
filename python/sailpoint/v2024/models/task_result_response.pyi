# Written by `make stubs` from schema/; change it there.
"""Task result response."""

from sailpoint._core import Model

__all__ = ["TaskResultResponse"]

class TaskResultResponse(Model):
    """Task result response."""

    type: str | None
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: str | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
