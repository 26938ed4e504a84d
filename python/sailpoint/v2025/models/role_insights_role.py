# Generated from schema/.
"""Role insights role."""

from sailpoint.v2025.models import RoleInsightsRole

__all__ = ["RoleInsightsRole"]
