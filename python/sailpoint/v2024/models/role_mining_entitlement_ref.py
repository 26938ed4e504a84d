# Generated from schema/.
"""Role mining entitlement ref."""

from sailpoint.v2024.models import RoleMiningEntitlementRef

__all__ = ["RoleMiningEntitlementRef"]
