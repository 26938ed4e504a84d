# Generated from schema/.
"""Role mining entitlement."""

from sailpoint.v2024.models import RoleMiningEntitlement

__all__ = ["RoleMiningEntitlement"]
