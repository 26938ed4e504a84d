# Generated from schema/.
"""Machine identity request user entitlements."""

__all__ = ["MachineIdentityRequestUserEntitlements"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class MachineIdentityRequestUserEntitlements(Model):
        """Machine identity request user entitlements."""

        entitlement_id: str
        source_id: str
        def __init__(
            self,
            *,
            entitlement_id: str,
            source_id: str,
        ) -> None: ...
else:
    from sailpoint._core import model

    MachineIdentityRequestUserEntitlements = model("v2025", "MachineIdentityRequestUserEntitlements")
