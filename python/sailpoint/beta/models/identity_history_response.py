# Generated from schema/.
"""Identity history response."""

from sailpoint.beta.models import IdentityHistoryResponse

__all__ = ["IdentityHistoryResponse"]
