# Written by `make stubs` from schema/; change it there.
"""Work items count."""

from sailpoint._core import Model

__all__ = ["WorkItemsCount"]

class WorkItemsCount(Model):
    """Work items count."""

    count: int | None
    def __init__(
        self,
        *,
        count: int | None = ...,
    ) -> None: ...
