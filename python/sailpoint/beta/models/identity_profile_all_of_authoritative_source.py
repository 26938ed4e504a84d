# Generated from schema/.
"""Reference to the authoritative source of a profile."""

from sailpoint.beta.models import IdentityProfileAllOfAuthoritativeSource

__all__ = ["IdentityProfileAllOfAuthoritativeSource"]
