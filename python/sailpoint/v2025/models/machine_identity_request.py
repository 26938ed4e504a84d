# Generated from schema/.
"""Machine identity request."""

__all__ = ["MachineIdentityRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.machine_identity_dto_owners import MachineIdentityDtoOwners
    from sailpoint.v2025.models.machine_identity_request_user_entitlements import MachineIdentityRequestUserEntitlements

    class MachineIdentityRequest(Model):
        """Machine identity request."""

        id: str | None
        """Read-only: it is left out of requests."""
        name: str | None
        created: datetime | str | None
        """Read-only: it is left out of requests."""
        modified: datetime | str | None
        """Read-only: it is left out of requests."""
        business_application: str
        description: str | None
        attributes: dict[str, Any] | None
        subtype: str
        owners: MachineIdentityDtoOwners | None
        source_id: str | None
        uuid: str | None
        native_identity: str | None
        user_entitlements: list[MachineIdentityRequestUserEntitlements] | None
        def __init__(
            self,
            *,
            name: str | None,
            business_application: str,
            subtype: str,
            id: str | None = ...,
            created: datetime | str | None = ...,
            modified: datetime | str | None = ...,
            description: str | None = ...,
            attributes: Mapping[str, Any] | None = ...,
            owners: MachineIdentityDtoOwners | Mapping[str, Any] | None = ...,
            source_id: str | None = ...,
            uuid: str | None = ...,
            native_identity: str | None = ...,
            user_entitlements: Sequence[MachineIdentityRequestUserEntitlements | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    MachineIdentityRequest = model("v2025", "MachineIdentityRequest")
