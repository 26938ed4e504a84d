# Generated from schema/.
"""Role mining session dto."""

__all__ = ["RoleMiningSessionDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2024.models.role_mining_role_type import RoleMiningRoleType
    from sailpoint.v2024.models.role_mining_session_scope import RoleMiningSessionScope

    class RoleMiningSessionDto(Model):
        """Role mining session dto."""

        scope: RoleMiningSessionScope | None
        prune_threshold: int | None
        prescribed_prune_threshold: int | None
        min_num_identities_in_potential_role: int | None
        potential_role_count: int | None
        potential_roles_ready_count: int | None
        type: str | None
        email_recipient_id: str | None
        identity_count: int | None
        saved: bool | None
        name: str | None
        def __init__(
            self,
            *,
            scope: RoleMiningSessionScope | Mapping[str, Any] | None = ...,
            prune_threshold: int | None = ...,
            prescribed_prune_threshold: int | None = ...,
            min_num_identities_in_potential_role: int | None = ...,
            potential_role_count: int | None = ...,
            potential_roles_ready_count: int | None = ...,
            type: RoleMiningRoleType | Literal["SPECIALIZED", "COMMON"] | None = ...,
            email_recipient_id: str | None = ...,
            identity_count: int | None = ...,
            saved: bool | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RoleMiningSessionDto = model("v2024", "RoleMiningSessionDto")
