# Generated from schema/.
"""Role mining entitlement."""

from sailpoint.beta.models import RoleMiningEntitlement

__all__ = ["RoleMiningEntitlement"]
