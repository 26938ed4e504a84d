# Generated from schema/.
"""Role insights role."""

from sailpoint.beta.models import RoleInsightsRole

__all__ = ["RoleInsightsRole"]
