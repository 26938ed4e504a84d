# Generated from schema/.
"""Identity reference."""

from sailpoint.v3.models import IdentityReference

__all__ = ["IdentityReference"]
