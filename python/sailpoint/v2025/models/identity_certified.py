# Generated from schema/.
"""Identity certified."""

from sailpoint.v2025.models import IdentityCertified

__all__ = ["IdentityCertified"]
