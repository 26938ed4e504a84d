# Generated from schema/.
"""Identity entitlement details."""

from sailpoint.v2024.models import IdentityEntitlementDetails

__all__ = ["IdentityEntitlementDetails"]
