# Generated from schema/.
"""Identity entitlement details account target."""

from sailpoint.v2024.models import IdentityEntitlementDetailsAccountTarget

__all__ = ["IdentityEntitlementDetailsAccountTarget"]
