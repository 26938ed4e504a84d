# Generated from schema/.
"""Machine identity updated user entitlement changes."""

from sailpoint.v2025.models import MachineIdentityUpdatedUserEntitlementChanges

__all__ = ["MachineIdentityUpdatedUserEntitlementChanges"]
