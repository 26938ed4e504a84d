# Generated from schema/.
"""Source schemas inner."""

from sailpoint.v3.models import SourceSchemasInner

__all__ = ["SourceSchemasInner"]
