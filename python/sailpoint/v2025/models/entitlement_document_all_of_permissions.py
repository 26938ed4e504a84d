# Generated from schema/.
"""Entitlement document all of permissions."""

from sailpoint.v2025.models import EntitlementDocumentAllOfPermissions

__all__ = ["EntitlementDocumentAllOfPermissions"]
