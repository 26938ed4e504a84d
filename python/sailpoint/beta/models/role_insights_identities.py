# Generated from schema/.
"""Role insights identities."""

from sailpoint.beta.models import RoleInsightsIdentities

__all__ = ["RoleInsightsIdentities"]
