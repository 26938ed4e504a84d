# Written by `make stubs` from schema/; change it there.
"""Workgroup bulk delete request."""

from sailpoint._core import Model

__all__ = ["WorkgroupBulkDeleteRequest"]

class WorkgroupBulkDeleteRequest(Model):
    """Workgroup bulk delete request."""

    ids: list[str] | None
    def __init__(
        self,
        *,
        ids: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...
