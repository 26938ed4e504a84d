# Generated from schema/.
"""Machine identity response user entitlements."""

from sailpoint.v2025.models import MachineIdentityResponseUserEntitlements

__all__ = ["MachineIdentityResponseUserEntitlements"]
