# Generated from schema/.
"""Role insights entitlement."""

from sailpoint.v2024.models import RoleInsightsEntitlement

__all__ = ["RoleInsightsEntitlement"]
