# Generated from schema/.
"""Identity entitlement details entitlement dto."""

from sailpoint.v2025.models import IdentityEntitlementDetailsEntitlementDto

__all__ = ["IdentityEntitlementDetailsEntitlementDto"]
