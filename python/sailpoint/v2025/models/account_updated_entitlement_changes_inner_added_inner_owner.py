# Generated from schema/.
"""Account updated entitlement changes inner added inner owner."""

from sailpoint.v2025.models import AccountUpdatedEntitlementChangesInnerAddedInnerOwner

__all__ = ["AccountUpdatedEntitlementChangesInnerAddedInnerOwner"]
