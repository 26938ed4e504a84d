# Written by `make stubs` from schema/; change it there.
"""Workgroup member delete item."""

from sailpoint._core import Model

__all__ = ["WorkgroupMemberDeleteItem"]

class WorkgroupMemberDeleteItem(Model):
    """Workgroup member delete item."""

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
