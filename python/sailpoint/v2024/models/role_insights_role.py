# Generated from schema/.
"""Role insights role."""

from sailpoint.v2024.models import RoleInsightsRole

__all__ = ["RoleInsightsRole"]
