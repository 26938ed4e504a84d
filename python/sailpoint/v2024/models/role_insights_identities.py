# Generated from schema/.
"""Role insights identities."""

from sailpoint.v2024.models import RoleInsightsIdentities

__all__ = ["RoleInsightsIdentities"]
