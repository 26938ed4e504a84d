# Generated from schema/.
"""Machine identity user entitlement response entitlement."""

from sailpoint.v2025.models import MachineIdentityUserEntitlementResponseEntitlement

__all__ = ["MachineIdentityUserEntitlementResponseEntitlement"]
