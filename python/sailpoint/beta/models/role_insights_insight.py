# Generated from schema/.
"""Role insights insight."""

from sailpoint.beta.models import RoleInsightsInsight

__all__ = ["RoleInsightsInsight"]
