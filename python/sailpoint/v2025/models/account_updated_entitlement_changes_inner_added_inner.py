# Generated from schema/.
"""Account updated entitlement changes inner added inner."""

from sailpoint.v2025.models import AccountUpdatedEntitlementChangesInnerAddedInner

__all__ = ["AccountUpdatedEntitlementChangesInnerAddedInner"]
