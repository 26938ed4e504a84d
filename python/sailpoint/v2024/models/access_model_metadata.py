# Generated from schema/.
"""Access model metadata."""

from sailpoint.v2024.models import AccessModelMetadata

__all__ = ["AccessModelMetadata"]
