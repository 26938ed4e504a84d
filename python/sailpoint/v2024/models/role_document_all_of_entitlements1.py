# Written by `make stubs` from schema/; change it there.
"""Role document all of entitlements1."""

from sailpoint._core import model

__all__ = ["RoleDocumentAllOfEntitlements1"]

RoleDocumentAllOfEntitlements1 = model("v2024", "RoleDocumentAllOfEntitlements1")
