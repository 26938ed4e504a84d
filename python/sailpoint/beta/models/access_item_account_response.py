# Generated from schema/.
"""Access item account response."""

from sailpoint.beta.models import AccessItemAccountResponse

__all__ = ["AccessItemAccountResponse"]
