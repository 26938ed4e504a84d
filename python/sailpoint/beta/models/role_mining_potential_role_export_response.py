# Generated from schema/.
"""Role mining potential role export response."""

__all__ = ["RoleMiningPotentialRoleExportResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model
    from sailpoint.beta.models.role_mining_potential_role_export_state import RoleMiningPotentialRoleExportState

    class RoleMiningPotentialRoleExportResponse(Model):
        """Role mining potential role export response."""

        min_entitlement_popularity: int | None
        include_common_access: bool | None
        export_id: str | None
        status: str | None
        def __init__(
            self,
            *,
            min_entitlement_popularity: int | None = ...,
            include_common_access: bool | None = ...,
            export_id: str | None = ...,
            status: RoleMiningPotentialRoleExportState | Literal["QUEUED", "IN_PROGRESS", "SUCCESS", "ERROR"] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RoleMiningPotentialRoleExportResponse = model("beta", "RoleMiningPotentialRoleExportResponse")
