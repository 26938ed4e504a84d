# Written by `make stubs` from schema/; change it there.
"""Workgroup delete item."""

from sailpoint._core import Model

__all__ = ["WorkgroupDeleteItem"]

class WorkgroupDeleteItem(Model):
    """Workgroup delete item."""

    id: str
    status: int
    description: str | None
    def __init__(
        self,
        *,
        id: str,
        status: int,
        description: str | None = ...,
    ) -> None: ...
