# Generated from schema/.
"""Role mining session response."""

__all__ = ["RoleMiningSessionResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2024.models.entity_created_by_dto import EntityCreatedByDTO
    from sailpoint.v2024.models.role_mining_role_type import RoleMiningRoleType
    from sailpoint.v2024.models.role_mining_session_response_created_by import RoleMiningSessionResponseCreatedBy
    from sailpoint.v2024.models.role_mining_session_scope import RoleMiningSessionScope
    from sailpoint.v2024.models.role_mining_session_status import RoleMiningSessionStatus

    class RoleMiningSessionResponse(Model):
        """Role mining session response."""

        scope: RoleMiningSessionScope | None
        min_num_identities_in_potential_role: int | None
        scoping_method: str | None
        prescribed_prune_threshold: int | None
        prune_threshold: int | None
        potential_role_count: int | None
        potential_roles_ready_count: int | None
        status: RoleMiningSessionStatus | None
        email_recipient_id: str | None
        created_by: EntityCreatedByDTO | str | None
        identity_count: int | None
        saved: bool | None
        name: str | None
        data_file_path: str | None
        id: str | None
        created_date: datetime | str | None
        modified_date: datetime | str | None
        type: str | None
        def __init__(
            self,
            *,
            scope: RoleMiningSessionScope | Mapping[str, Any] | None = ...,
            min_num_identities_in_potential_role: int | None = ...,
            scoping_method: str | None = ...,
            prescribed_prune_threshold: int | None = ...,
            prune_threshold: int | None = ...,
            potential_role_count: int | None = ...,
            potential_roles_ready_count: int | None = ...,
            status: RoleMiningSessionStatus | Mapping[str, Any] | None = ...,
            email_recipient_id: str | None = ...,
            created_by: RoleMiningSessionResponseCreatedBy | EntityCreatedByDTO | Mapping[str, Any] | str | None = ...,
            identity_count: int | None = ...,
            saved: bool | None = ...,
            name: str | None = ...,
            data_file_path: str | None = ...,
            id: str | None = ...,
            created_date: datetime | str | None = ...,
            modified_date: datetime | str | None = ...,
            type: RoleMiningRoleType | Literal["SPECIALIZED", "COMMON"] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RoleMiningSessionResponse = model("v2024", "RoleMiningSessionResponse")
