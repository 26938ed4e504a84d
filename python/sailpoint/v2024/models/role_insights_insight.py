# Generated from schema/.
"""Role insights insight."""

from sailpoint.v2024.models import RoleInsightsInsight

__all__ = ["RoleInsightsInsight"]
