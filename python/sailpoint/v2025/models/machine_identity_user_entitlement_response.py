# Generated from schema/.
"""Machine identity user entitlement response."""

from sailpoint.v2025.models import MachineIdentityUserEntitlementResponse

__all__ = ["MachineIdentityUserEntitlementResponse"]
