# Generated from schema/.
"""Access item account response."""

from sailpoint.v2025.models import AccessItemAccountResponse

__all__ = ["AccessItemAccountResponse"]
