# Written by `make stubs` from schema/; change it there.
"""Entitlement document all of permissions."""

from sailpoint._core import model

__all__ = ["EntitlementDocumentAllOfPermissions"]

EntitlementDocumentAllOfPermissions = model("v2024", "EntitlementDocumentAllOfPermissions")
