# Written by `make stubs` from schema/; change it there.
"""Role insights entitlement changes."""

from sailpoint._core import model

__all__ = ["RoleInsightsEntitlementChanges"]

RoleInsightsEntitlementChanges = model("v2024", "RoleInsightsEntitlementChanges")
