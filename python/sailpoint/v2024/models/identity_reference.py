# Generated from schema/.
"""Identity reference."""

from sailpoint.v2024.models import IdentityReference

__all__ = ["IdentityReference"]
