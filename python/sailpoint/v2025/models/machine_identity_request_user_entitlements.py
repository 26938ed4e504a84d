# Generated from schema/.
"""Machine identity request user entitlements."""

from sailpoint.v2025.models import MachineIdentityRequestUserEntitlements

__all__ = ["MachineIdentityRequestUserEntitlements"]
