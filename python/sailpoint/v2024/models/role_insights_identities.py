# Written by `make stubs` from schema/; change it there.
"""Role insights identities."""

from sailpoint._core import model

__all__ = ["RoleInsightsIdentities"]

RoleInsightsIdentities = model("v2024", "RoleInsightsIdentities")
