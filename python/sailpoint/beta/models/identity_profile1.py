# Generated from schema/.
"""Identity profile1."""

from sailpoint.beta.models import IdentityProfile1

__all__ = ["IdentityProfile1"]
