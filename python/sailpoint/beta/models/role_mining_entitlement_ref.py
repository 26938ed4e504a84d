# Generated from schema/.
"""Role mining entitlement ref."""

from sailpoint.beta.models import RoleMiningEntitlementRef

__all__ = ["RoleMiningEntitlementRef"]
