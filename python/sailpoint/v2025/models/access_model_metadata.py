# Generated from schema/.
"""Access model metadata."""

from sailpoint.v2025.models import AccessModelMetadata

__all__ = ["AccessModelMetadata"]
