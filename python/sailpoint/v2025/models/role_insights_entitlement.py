# Generated from schema/.
"""Role insights entitlement."""

from sailpoint.v2025.models import RoleInsightsEntitlement

__all__ = ["RoleInsightsEntitlement"]
