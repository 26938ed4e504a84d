# Generated from schema/.
"""Access model metadata values inner."""

from sailpoint.v3.models import AccessModelMetadataValuesInner

__all__ = ["AccessModelMetadataValuesInner"]
