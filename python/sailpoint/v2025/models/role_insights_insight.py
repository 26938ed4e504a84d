# Generated from schema/.
"""Role insights insight."""

from sailpoint.v2025.models import RoleInsightsInsight

__all__ = ["RoleInsightsInsight"]
