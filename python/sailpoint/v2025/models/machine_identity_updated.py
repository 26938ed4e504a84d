# Generated from schema/.
"""Machine identity updated."""

__all__ = ["MachineIdentityUpdated"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.v2025.models.machine_identity_updated_machine_identity import MachineIdentityUpdatedMachineIdentity
    from sailpoint.v2025.models.machine_identity_updated_owner_changes import MachineIdentityUpdatedOwnerChanges
    from sailpoint.v2025.models.machine_identity_updated_single_value_attribute_changes_inner import MachineIdentityUpdatedSingleValueAttributeChangesInner
    from sailpoint.v2025.models.machine_identity_updated_user_entitlement_changes import MachineIdentityUpdatedUserEntitlementChanges

    class MachineIdentityUpdated(Model):
        """Machine identity updated."""

        event_type: str
        """Known values: MACHINE_IDENTITY_UPDATED."""
        machine_identity: MachineIdentityUpdatedMachineIdentity
        machine_identity_change_types: list[str]
        user_entitlement_changes: MachineIdentityUpdatedUserEntitlementChanges
        owner_changes: MachineIdentityUpdatedOwnerChanges
        single_value_attribute_changes: list[MachineIdentityUpdatedSingleValueAttributeChangesInner] | None
        def __init__(
            self,
            *,
            event_type: Literal["MACHINE_IDENTITY_UPDATED"],
            machine_identity: MachineIdentityUpdatedMachineIdentity | Mapping[str, Any],
            machine_identity_change_types: Sequence[Literal["ATTRIBUTES_CHANGED", "USER_ENTITLEMENTS_ADDED", "USER_ENTITLEMENTS_REMOVED", "OWNERS_ADDED", "OWNERS_REMOVED"]],
            user_entitlement_changes: MachineIdentityUpdatedUserEntitlementChanges | Mapping[str, Any],
            owner_changes: MachineIdentityUpdatedOwnerChanges | Mapping[str, Any],
            single_value_attribute_changes: Sequence[MachineIdentityUpdatedSingleValueAttributeChangesInner | Mapping[str, Any]]
            | None,
        ) -> None: ...

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    MachineIdentityUpdated = model("v2025", "MachineIdentityUpdated")
