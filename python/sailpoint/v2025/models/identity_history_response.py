# Generated from schema/.
"""Identity history response."""

from sailpoint.v2025.models import IdentityHistoryResponse

__all__ = ["IdentityHistoryResponse"]
