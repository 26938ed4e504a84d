# Generated from schema/.
"""Role insights entitlement changes."""

from sailpoint.v2024.models import RoleInsightsEntitlementChanges

__all__ = ["RoleInsightsEntitlementChanges"]
