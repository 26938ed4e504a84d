# Written by `make stubs` from schema/; change it there.
"""Role mining entitlement."""

from sailpoint._core import model

__all__ = ["RoleMiningEntitlement"]

RoleMiningEntitlement = model("v2024", "RoleMiningEntitlement")
