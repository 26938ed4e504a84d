# Written by `make stubs` from schema/; change it there.
"""Work items summary."""

from sailpoint._core import Model

__all__ = ["WorkItemsSummary"]

class WorkItemsSummary(Model):
    """Work items summary."""

    open: int | None
    completed: int | None
    total: int | None
    def __init__(
        self,
        *,
        open: int | None = ...,
        completed: int | None = ...,
        total: int | None = ...,
    ) -> None: ...
