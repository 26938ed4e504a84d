# Generated from schema/.
"""Role document all of entitlements1."""

from sailpoint.v2024.models import RoleDocumentAllOfEntitlements1

__all__ = ["RoleDocumentAllOfEntitlements1"]
