# Generated from schema/.
"""Reference to an identity that has a role."""

from sailpoint.beta.models import RoleMembershipIdentity

__all__ = ["RoleMembershipIdentity"]
