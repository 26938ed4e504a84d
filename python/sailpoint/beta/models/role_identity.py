# Generated from schema/.
"""An identity that has a role."""

from sailpoint.beta.models import RoleIdentity

__all__ = ["RoleIdentity"]
