# Generated from schema/.
"""Identity compare response."""

from sailpoint.v2025.models import IdentityCompareResponse

__all__ = ["IdentityCompareResponse"]
