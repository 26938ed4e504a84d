# Generated from schema/.
"""Identity certified."""

from sailpoint.beta.models import IdentityCertified

__all__ = ["IdentityCertified"]
