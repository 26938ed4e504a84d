# Generated from schema/.
"""Reference to the identity that owns a profile."""

from sailpoint.v2024.models import IdentityProfileAllOfOwner

__all__ = ["IdentityProfileAllOfOwner"]
