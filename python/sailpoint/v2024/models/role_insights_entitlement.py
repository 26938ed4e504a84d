# Written by `make stubs` from schema/; change it there.
"""Role insights entitlement."""

from sailpoint._core import model

__all__ = ["RoleInsightsEntitlement"]

RoleInsightsEntitlement = model("v2024", "RoleInsightsEntitlement")
