# Generated from schema/.
"""Role mining entitlement."""

from sailpoint.v2025.models import RoleMiningEntitlement

__all__ = ["RoleMiningEntitlement"]
