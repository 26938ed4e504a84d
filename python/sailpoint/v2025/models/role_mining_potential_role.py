# Generated from schema/.
"""Role mining potential role."""

__all__ = ["RoleMiningPotentialRole"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.entity_created_by_dto import EntityCreatedByDTO
    from sailpoint.v2025.models.role_mining_identity_distribution import RoleMiningIdentityDistribution
    from sailpoint.v2025.models.role_mining_potential_role_potential_role_ref import RoleMiningPotentialRolePotentialRoleRef
    from sailpoint.v2025.models.role_mining_role_type import RoleMiningRoleType
    from sailpoint.v2025.models.role_mining_session_parameters_dto import RoleMiningSessionParametersDto
    from sailpoint.v2025.models.role_mining_session_response_created_by import RoleMiningSessionResponseCreatedBy

    class RoleMiningPotentialRole(Model):
        """Role mining potential role."""

        created_by: EntityCreatedByDTO | str | None
        density: int | None
        description: str | None
        entitlement_count: int | None
        excluded_entitlements: list[str] | None
        freshness: int | None
        identity_count: int | None
        identity_distribution: list[RoleMiningIdentityDistribution] | None
        identity_ids: list[str] | None
        identity_group_status: str | None
        name: str | None
        potential_role_ref: RoleMiningPotentialRolePotentialRoleRef | None
        provision_state: Any
        quality: int | None
        role_id: str | None
        saved: bool | None
        session: RoleMiningSessionParametersDto | None
        type: str | None
        id: str | None
        created_date: datetime | str | None
        modified_date: datetime | str | None
        def __init__(
            self,
            *,
            created_by: RoleMiningSessionResponseCreatedBy | EntityCreatedByDTO | Mapping[str, Any] | str | None = ...,
            density: int | None = ...,
            description: str | None = ...,
            entitlement_count: int | None = ...,
            excluded_entitlements: list[str] | tuple[str, ...] | None = ...,
            freshness: int | None = ...,
            identity_count: int | None = ...,
            identity_distribution: Sequence[RoleMiningIdentityDistribution | Mapping[str, Any]] | None = ...,
            identity_ids: list[str] | tuple[str, ...] | None = ...,
            identity_group_status: str | None = ...,
            name: str | None = ...,
            potential_role_ref: RoleMiningPotentialRolePotentialRoleRef | Mapping[str, Any] | None = ...,
            provision_state: Any = ...,
            quality: int | None = ...,
            role_id: str | None = ...,
            saved: bool | None = ...,
            session: RoleMiningSessionParametersDto | Mapping[str, Any] | None = ...,
            type: RoleMiningRoleType | Literal["SPECIALIZED", "COMMON"] | None = ...,
            id: str | None = ...,
            created_date: datetime | str | None = ...,
            modified_date: datetime | str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RoleMiningPotentialRole = model("v2025", "RoleMiningPotentialRole")
