# Generated from schema/.
"""Machine identity response."""

__all__ = ["MachineIdentityResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.machine_identity_dto_owners import MachineIdentityDtoOwners
    from sailpoint.v2025.models.machine_identity_response_user_entitlements import MachineIdentityResponseUserEntitlements

    class MachineIdentityResponse(Model):
        """Machine identity response."""

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
        manually_edited: bool | None
        manually_created: bool | None
        source: dict[str, Any] | None
        dataset_id: str | None
        user_entitlements: list[MachineIdentityResponseUserEntitlements] | None
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
            manually_edited: bool | None = ...,
            manually_created: bool | None = ...,
            source: Mapping[str, Any] | None = ...,
            dataset_id: str | None = ...,
            user_entitlements: Sequence[MachineIdentityResponseUserEntitlements | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    MachineIdentityResponse = model("v2025", "MachineIdentityResponse")
