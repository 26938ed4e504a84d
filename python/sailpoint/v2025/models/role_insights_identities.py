# Generated from schema/.
"""Role insights identities."""

from sailpoint.v2025.models import RoleInsightsIdentities

__all__ = ["RoleInsightsIdentities"]
