# Generated from schema/.
"""Role insights response."""

from sailpoint.beta.models import RoleInsightsResponse

__all__ = ["RoleInsightsResponse"]
