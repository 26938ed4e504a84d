# Generated from schema/.
"""Reference to the identity that owns a profile."""

from sailpoint.beta.models import IdentityProfileAllOfOwner

__all__ = ["IdentityProfileAllOfOwner"]
