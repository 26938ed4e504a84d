# Generated from schema/.
"""Role insights entitlement."""

from sailpoint.beta.models import RoleInsightsEntitlement

__all__ = ["RoleInsightsEntitlement"]
