# Generated from schema/.
"""Machine identity user entitlements."""

__all__ = ["MachineIdentityUserEntitlements"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.machine_identity_source_reference import MachineIdentitySourceReference

    class MachineIdentityUserEntitlements(Model):
        """Machine identity user entitlements."""

        entitlement_id: str
        display_name: str
        source: MachineIdentitySourceReference
        def __init__(
            self,
            *,
            entitlement_id: str,
            display_name: str,
            source: MachineIdentitySourceReference | Mapping[str, Any],
            **members: Any,
        ) -> None: ...
else:
    from sailpoint._core import model

    MachineIdentityUserEntitlements = model("v2025", "MachineIdentityUserEntitlements")
