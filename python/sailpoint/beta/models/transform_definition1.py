# Generated from schema/.
"""Transform definition1."""

from sailpoint.beta.models import TransformDefinition1

__all__ = ["TransformDefinition1"]
