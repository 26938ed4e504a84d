# Written by `make stubs` from schema/; change it there.
"""Role insights role."""

from sailpoint._core import model

__all__ = ["RoleInsightsRole"]

RoleInsightsRole = model("v2024", "RoleInsightsRole")
