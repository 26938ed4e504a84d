# Generated from schema/.
"""Role insights api: the operations of this family."""

from sailpoint._core import api

__all__ = ["RoleInsightsApi"]

RoleInsightsApi = api("beta", "RoleInsightsApi")
