# Generated from schema/.
"""Identity reference."""

from sailpoint.beta.models import IdentityReference

__all__ = ["IdentityReference"]
