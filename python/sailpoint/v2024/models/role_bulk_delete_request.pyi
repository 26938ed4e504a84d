# Written by `make stubs` from schema/; change it there.
"""Role bulk delete request."""

from sailpoint._core import Model

__all__ = ["RoleBulkDeleteRequest"]

class RoleBulkDeleteRequest(Model):
    """Role bulk delete request."""

    role_ids: list[str]
    def __init__(
        self,
        *,
        role_ids: list[str] | tuple[str, ...],
    ) -> None: ...
