# Written by `make stubs` from schema/; change it there.
"""Role document all of entitlements."""

from sailpoint._core import model

__all__ = ["RoleDocumentAllOfEntitlements"]

RoleDocumentAllOfEntitlements = model("v2024", "RoleDocumentAllOfEntitlements")
