# Generated from schema/.
"""Role mining entitlement ref."""

from sailpoint.v2025.models import RoleMiningEntitlementRef

__all__ = ["RoleMiningEntitlementRef"]
