# Generated from schema/.
"""Reference to an identity that has a role."""

from sailpoint.v2025.models import RoleMembershipIdentity

__all__ = ["RoleMembershipIdentity"]
