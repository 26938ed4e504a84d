# Generated from schema/.
"""Identity compare response."""

from sailpoint.beta.models import IdentityCompareResponse

__all__ = ["IdentityCompareResponse"]
