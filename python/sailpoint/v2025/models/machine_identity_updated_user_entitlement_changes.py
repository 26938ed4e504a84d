# Generated from schema/.
"""Machine identity updated user entitlement changes."""

__all__ = ["MachineIdentityUpdatedUserEntitlementChanges"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.machine_identity_user_entitlements import MachineIdentityUserEntitlements

    class MachineIdentityUpdatedUserEntitlementChanges(Model):
        """Machine identity updated user entitlement changes."""

        attribute_name: str | None
        added: list[MachineIdentityUserEntitlements] | None
        removed: list[MachineIdentityUserEntitlements] | None
        def __init__(
            self,
            *,
            attribute_name: str | None = ...,
            added: Sequence[MachineIdentityUserEntitlements | Mapping[str, Any]] | None = ...,
            removed: Sequence[MachineIdentityUserEntitlements | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    MachineIdentityUpdatedUserEntitlementChanges = model("v2025", "MachineIdentityUpdatedUserEntitlementChanges")
