# Generated from schema/.
"""Reference to the identity that owns a profile."""

from sailpoint.v3.models import IdentityProfileAllOfOwner

__all__ = ["IdentityProfileAllOfOwner"]
