# Generated from schema/.
"""Identity entitlement details account target."""

from sailpoint.v2025.models import IdentityEntitlementDetailsAccountTarget

__all__ = ["IdentityEntitlementDetailsAccountTarget"]
