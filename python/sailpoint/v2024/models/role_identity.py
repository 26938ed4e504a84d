# Generated from schema/.
"""An identity that has a role."""

from sailpoint.v2024.models import RoleIdentity

__all__ = ["RoleIdentity"]
