# Generated from schema/.
"""Account updated entitlement changes inner."""

from sailpoint.v2025.models import AccountUpdatedEntitlementChangesInner

__all__ = ["AccountUpdatedEntitlementChangesInner"]
