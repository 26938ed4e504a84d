# Generated from schema/.
"""Role insights entitlement changes."""

from sailpoint.beta.models import RoleInsightsEntitlementChanges

__all__ = ["RoleInsightsEntitlementChanges"]
