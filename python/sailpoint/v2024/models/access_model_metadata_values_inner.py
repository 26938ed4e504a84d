# Generated from schema/.
"""Access model metadata values inner."""

from sailpoint.v2024.models import AccessModelMetadataValuesInner

__all__ = ["AccessModelMetadataValuesInner"]
