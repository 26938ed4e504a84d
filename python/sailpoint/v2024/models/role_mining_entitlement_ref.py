# Written by `make stubs` from schema/; change it there.
"""Role mining entitlement ref."""

from sailpoint._core import model

__all__ = ["RoleMiningEntitlementRef"]

RoleMiningEntitlementRef = model("v2024", "RoleMiningEntitlementRef")
