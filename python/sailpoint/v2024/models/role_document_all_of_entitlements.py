# Generated from schema/.
"""Role document all of entitlements."""

from sailpoint.v2024.models import RoleDocumentAllOfEntitlements

__all__ = ["RoleDocumentAllOfEntitlements"]
