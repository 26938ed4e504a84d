# Generated from schema/.
"""Identity compare response."""

from sailpoint.v2024.models import IdentityCompareResponse

__all__ = ["IdentityCompareResponse"]
