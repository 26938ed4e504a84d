# Written by `make stubs` from schema/; change it there.
"""The roles to delete."""

from sailpoint._core import Model

__all__ = ["RoleBulkDeleteRequest"]

class RoleBulkDeleteRequest(Model):
    """The roles to delete."""

    role_ids: list[str]
    """The ids of the roles."""
    def __init__(
        self,
        *,
        role_ids: list[str] | tuple[str, ...],
    ) -> None: ...
