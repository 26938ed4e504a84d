# Generated from schema/.
"""Identity entitlement details entitlement dto."""

__all__ = ["IdentityEntitlementDetailsEntitlementDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.owner_dto import OwnerDto

    class IdentityEntitlementDetailsEntitlementDto(Model):
        """Identity entitlement details entitlement dto."""

        id: str | None
        name: str | None
        created: datetime | str | None
        modified: datetime | str | None
        description: str | None
        type: str | None
        source_id: str | None
        source_name: str | None
        owner: OwnerDto | None
        value: str | None
        flags: list[str] | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
            created: datetime | str | None = ...,
            modified: datetime | str | None = ...,
            description: str | None = ...,
            type: str | None = ...,
            source_id: str | None = ...,
            source_name: str | None = ...,
            owner: OwnerDto | Mapping[str, Any] | None = ...,
            value: str | None = ...,
            flags: list[str] | tuple[str, ...] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    IdentityEntitlementDetailsEntitlementDto = model("v2025", "IdentityEntitlementDetailsEntitlementDto")
