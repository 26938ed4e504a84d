# Written by `make stubs` from schema/; change it there.
"""Role insights response."""

from sailpoint._core import model

__all__ = ["RoleInsightsResponse"]

RoleInsightsResponse = model("v2024", "RoleInsightsResponse")
