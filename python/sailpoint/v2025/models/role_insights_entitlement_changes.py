# Generated from schema/.
"""Role insights entitlement changes."""

from sailpoint.v2025.models import RoleInsightsEntitlementChanges

__all__ = ["RoleInsightsEntitlementChanges"]
