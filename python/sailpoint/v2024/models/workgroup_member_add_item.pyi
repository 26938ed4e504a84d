# Written by `make stubs` from schema/; change it there.
"""Workgroup member add item."""

from sailpoint._core import Model

__all__ = ["WorkgroupMemberAddItem"]

class WorkgroupMemberAddItem(Model):
    """Workgroup member add item."""

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
