# Generated from schema/.
"""Role mining session draft role dto."""

__all__ = ["RoleMiningSessionDraftRoleDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from sailpoint._core import Model
    from sailpoint.beta.models.role_mining_role_type import RoleMiningRoleType

    class RoleMiningSessionDraftRoleDto(Model):
        """Role mining session draft role dto."""

        name: str | None
        description: str | None
        identity_ids: list[str] | None
        entitlement_ids: list[str] | None
        excluded_entitlements: list[str] | None
        modified: datetime | str | None
        type: str | None
        id: str | None
        created_date: datetime | str | None
        modified_date: datetime | str | None
        def __init__(
            self,
            *,
            name: str | None = ...,
            description: str | None = ...,
            identity_ids: list[str] | tuple[str, ...] | None = ...,
            entitlement_ids: list[str] | tuple[str, ...] | None = ...,
            excluded_entitlements: list[str] | tuple[str, ...] | None = ...,
            modified: datetime | str | None = ...,
            type: RoleMiningRoleType | Literal["SPECIALIZED", "COMMON"] | None = ...,
            id: str | None = ...,
            created_date: datetime | str | None = ...,
            modified_date: datetime | str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RoleMiningSessionDraftRoleDto = model("beta", "RoleMiningSessionDraftRoleDto")
