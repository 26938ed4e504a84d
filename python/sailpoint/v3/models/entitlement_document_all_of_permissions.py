# Generated from schema/.
"""Entitlement document all of permissions."""

from sailpoint.v3.models import EntitlementDocumentAllOfPermissions

__all__ = ["EntitlementDocumentAllOfPermissions"]
