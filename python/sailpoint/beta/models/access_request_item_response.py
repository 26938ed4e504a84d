# Generated from schema/.
"""Access request item response."""

from sailpoint.beta.models import AccessRequestItemResponse

__all__ = ["AccessRequestItemResponse"]
