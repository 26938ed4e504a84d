# Generated from schema/.
"""Machine identity user entitlements."""

from sailpoint.v2025.models import MachineIdentityUserEntitlements

__all__ = ["MachineIdentityUserEntitlements"]
