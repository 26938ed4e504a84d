# Generated from schema/.
"""Reference to the authoritative source of a profile."""

from sailpoint.v2024.models import IdentityProfileAllOfAuthoritativeSource

__all__ = ["IdentityProfileAllOfAuthoritativeSource"]
