# Generated from schema/.
"""Role mining potential role summary."""

__all__ = ["RoleMiningPotentialRoleSummary"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.entity_created_by_dto import EntityCreatedByDTO
    from sailpoint.v2025.models.role_mining_potential_role_provision_state import RoleMiningPotentialRoleProvisionState
    from sailpoint.v2025.models.role_mining_potential_role_ref import RoleMiningPotentialRoleRef
    from sailpoint.v2025.models.role_mining_potential_role_summary_created_by import RoleMiningPotentialRoleSummaryCreatedBy
    from sailpoint.v2025.models.role_mining_role_type import RoleMiningRoleType
    from sailpoint.v2025.models.role_mining_session_parameters_dto import RoleMiningSessionParametersDto

    class RoleMiningPotentialRoleSummary(Model):
        """Role mining potential role summary."""

        id: str | None
        name: str | None
        potential_role_ref: RoleMiningPotentialRoleRef | None
        identity_count: int | None
        entitlement_count: int | None
        identity_group_status: str | None
        provision_state: str | None
        role_id: str | None
        density: int | None
        freshness: int | None
        quality: int | None
        type: str | None
        created_by: EntityCreatedByDTO | str | None
        created_date: datetime | str | None
        saved: bool | None
        description: str | None
        session: RoleMiningSessionParametersDto | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
            potential_role_ref: RoleMiningPotentialRoleRef | Mapping[str, Any] | None = ...,
            identity_count: int | None = ...,
            entitlement_count: int | None = ...,
            identity_group_status: str | None = ...,
            provision_state: RoleMiningPotentialRoleProvisionState
            | Literal["POTENTIAL", "PENDING", "COMPLETE", "FAILED"]
            | None = ...,
            role_id: str | None = ...,
            density: int | None = ...,
            freshness: int | None = ...,
            quality: int | None = ...,
            type: RoleMiningRoleType | Literal["SPECIALIZED", "COMMON"] | None = ...,
            created_by: RoleMiningPotentialRoleSummaryCreatedBy
            | EntityCreatedByDTO
            | Mapping[str, Any]
            | str
            | None = ...,
            created_date: datetime | str | None = ...,
            saved: bool | None = ...,
            description: str | None = ...,
            session: RoleMiningSessionParametersDto | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RoleMiningPotentialRoleSummary = model("v2025", "RoleMiningPotentialRoleSummary")
