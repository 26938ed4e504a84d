# Generated from schema/.
"""The roles to delete."""

__all__ = ["RoleBulkDeleteRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class RoleBulkDeleteRequest(Model):
        """The roles to delete."""

        role_ids: list[str]
        """The ids of the roles."""
        def __init__(
            self,
            *,
            role_ids: list[str] | tuple[str, ...],
        ) -> None: ...
else:
    from sailpoint._core import model

    RoleBulkDeleteRequest = model("v2025", "RoleBulkDeleteRequest")
