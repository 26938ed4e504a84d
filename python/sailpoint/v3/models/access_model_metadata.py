# Generated from schema/.
"""Access model metadata."""

from sailpoint.v3.models import AccessModelMetadata

__all__ = ["AccessModelMetadata"]
