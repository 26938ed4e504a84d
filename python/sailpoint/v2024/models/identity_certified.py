# Generated from schema/.
"""Identity certified."""

from sailpoint.v2024.models import IdentityCertified

__all__ = ["IdentityCertified"]
