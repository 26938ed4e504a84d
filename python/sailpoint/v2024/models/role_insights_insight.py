# Written by `make stubs` from schema/; change it there.
"""Role insights insight."""

from sailpoint._core import model

__all__ = ["RoleInsightsInsight"]

RoleInsightsInsight = model("v2024", "RoleInsightsInsight")
