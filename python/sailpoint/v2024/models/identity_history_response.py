# Generated from schema/.
"""Identity history response."""

from sailpoint.v2024.models import IdentityHistoryResponse

__all__ = ["IdentityHistoryResponse"]
