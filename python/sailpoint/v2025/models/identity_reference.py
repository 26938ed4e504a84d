# Generated from schema/.
"""Identity reference."""

from sailpoint.v2025.models import IdentityReference

__all__ = ["IdentityReference"]
