# Generated from schema/.
"""Access request item response."""

from sailpoint.v2025.models import AccessRequestItemResponse

__all__ = ["AccessRequestItemResponse"]
