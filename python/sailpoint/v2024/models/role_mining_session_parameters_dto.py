# Generated from schema/.
"""Role mining session parameters dto."""

__all__ = ["RoleMiningSessionParametersDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2024.models.role_mining_role_type import RoleMiningRoleType
    from sailpoint.v2024.models.role_mining_session_scope import RoleMiningSessionScope
    from sailpoint.v2024.models.role_mining_session_scoping_method import RoleMiningSessionScopingMethod
    from sailpoint.v2024.models.role_mining_session_state import RoleMiningSessionState

    class RoleMiningSessionParametersDto(Model):
        """Role mining session parameters dto."""

        id: str | None
        name: str | None
        min_num_identities_in_potential_role: int | None
        prune_threshold: int | None
        saved: bool | None
        scope: RoleMiningSessionScope | None
        type: str | None
        state: str | None
        scoping_method: str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
            min_num_identities_in_potential_role: int | None = ...,
            prune_threshold: int | None = ...,
            saved: bool | None = ...,
            scope: RoleMiningSessionScope | Mapping[str, Any] | None = ...,
            type: RoleMiningRoleType | Literal["SPECIALIZED", "COMMON"] | None = ...,
            state: RoleMiningSessionState
            | Literal["CREATED", "UPDATED", "IDENTITIES_OBTAINED", "PRUNE_THRESHOLD_OBTAINED", "POTENTIAL_ROLES_PROCESSING", "POTENTIAL_ROLES_CREATED"]
            | None = ...,
            scoping_method: RoleMiningSessionScopingMethod | Literal["MANUAL", "AUTO_RM"] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RoleMiningSessionParametersDto = model("v2024", "RoleMiningSessionParametersDto")
