# Generated from schema/.
"""Role mining potential role export request."""

__all__ = ["RoleMiningPotentialRoleExportRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class RoleMiningPotentialRoleExportRequest(Model):
        """Role mining potential role export request."""

        min_entitlement_popularity: int | None
        include_common_access: bool | None
        def __init__(
            self,
            *,
            min_entitlement_popularity: int | None = ...,
            include_common_access: bool | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RoleMiningPotentialRoleExportRequest = model("v2024", "RoleMiningPotentialRoleExportRequest")
