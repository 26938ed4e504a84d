# Generated from schema/.
"""Machine identity updated machine identity."""

__all__ = ["MachineIdentityUpdatedMachineIdentity"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.machine_identity_owner_reference import MachineIdentityOwnerReference
    from sailpoint.v2025.models.machine_identity_source_reference import MachineIdentitySourceReference
    from sailpoint.v2025.models.machine_identity_user_entitlements import MachineIdentityUserEntitlements

    class MachineIdentityUpdatedMachineIdentity(Model):
        """Machine identity updated machine identity."""

        id: str
        name: str | None
        created: datetime | str
        modified: datetime | str
        business_application: str | None
        description: str | None
        attributes: dict[str, Any] | None
        subtype: str
        """Known values: AI Agent, Application."""
        owners: list[MachineIdentityOwnerReference] | None
        source_id: str | None
        uuid: str | None
        native_identity: str | None
        manually_edited: bool
        manually_created: bool | None
        dataset_id: str | None
        source: MachineIdentitySourceReference | None
        user_entitlements: list[MachineIdentityUserEntitlements] | None
        exists_on_source: str | None
        def __init__(
            self,
            *,
            id: str,
            created: datetime | str,
            modified: datetime | str,
            subtype: Literal["AI Agent", "Application"],
            manually_edited: bool,
            name: str | None = ...,
            business_application: str | None = ...,
            description: str | None = ...,
            attributes: Mapping[str, Any] | None = ...,
            owners: Sequence[MachineIdentityOwnerReference | Mapping[str, Any]] | None = ...,
            source_id: str | None = ...,
            uuid: str | None = ...,
            native_identity: str | None = ...,
            manually_created: bool | None = ...,
            dataset_id: str | None = ...,
            source: MachineIdentitySourceReference | Mapping[str, Any] | None = ...,
            user_entitlements: Sequence[MachineIdentityUserEntitlements | Mapping[str, Any]] | None = ...,
            exists_on_source: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    MachineIdentityUpdatedMachineIdentity = model("v2025", "MachineIdentityUpdatedMachineIdentity")
