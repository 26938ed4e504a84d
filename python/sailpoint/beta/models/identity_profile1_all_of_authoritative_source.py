# Generated from schema/.
"""Identity profile1 all of authoritative source."""

from sailpoint.beta.models import IdentityProfile1AllOfAuthoritativeSource

__all__ = ["IdentityProfile1AllOfAuthoritativeSource"]
