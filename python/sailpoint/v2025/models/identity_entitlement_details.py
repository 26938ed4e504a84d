# Generated from schema/.
"""Identity entitlement details."""

from sailpoint.v2025.models import IdentityEntitlementDetails

__all__ = ["IdentityEntitlementDetails"]
