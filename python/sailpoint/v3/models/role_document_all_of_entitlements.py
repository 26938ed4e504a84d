# Generated from schema/.
"""Role document all of entitlements."""

from sailpoint.v3.models import RoleDocumentAllOfEntitlements

__all__ = ["RoleDocumentAllOfEntitlements"]
