# Generated from schema/.
"""Machine identity user entitlement response source."""

from sailpoint.v2025.models import MachineIdentityUserEntitlementResponseSource

__all__ = ["MachineIdentityUserEntitlementResponseSource"]
