# Generated from schema/.
"""Role insights response."""

from sailpoint.v2025.models import RoleInsightsResponse

__all__ = ["RoleInsightsResponse"]
