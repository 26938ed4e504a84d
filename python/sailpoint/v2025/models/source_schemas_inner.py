# Generated from schema/.
"""Source schemas inner."""

from sailpoint.v2025.models import SourceSchemasInner

__all__ = ["SourceSchemasInner"]
