# Generated from schema/.
"""Role insights response."""

from sailpoint.v2024.models import RoleInsightsResponse

__all__ = ["RoleInsightsResponse"]
