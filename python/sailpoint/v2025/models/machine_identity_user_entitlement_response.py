# Generated from schema/.
"""Machine identity user entitlement response."""

__all__ = ["MachineIdentityUserEntitlementResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.machine_identity_user_entitlement_response_entitlement import MachineIdentityUserEntitlementResponseEntitlement
    from sailpoint.v2025.models.machine_identity_user_entitlement_response_source import MachineIdentityUserEntitlementResponseSource

    class MachineIdentityUserEntitlementResponse(Model):
        """Machine identity user entitlement response."""

        id: str | None
        machine_identity_id: str | None
        source: MachineIdentityUserEntitlementResponseSource | None
        entitlement: MachineIdentityUserEntitlementResponseEntitlement | None
        created: datetime | str | None
        """Read-only: it is left out of requests."""
        def __init__(
            self,
            *,
            id: str | None = ...,
            machine_identity_id: str | None = ...,
            source: MachineIdentityUserEntitlementResponseSource | Mapping[str, Any] | None = ...,
            entitlement: MachineIdentityUserEntitlementResponseEntitlement | Mapping[str, Any] | None = ...,
            created: datetime | str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    MachineIdentityUserEntitlementResponse = model("v2025", "MachineIdentityUserEntitlementResponse")
