# Generated from schema/.
"""Source schemas inner."""

from sailpoint.v2024.models import SourceSchemasInner

__all__ = ["SourceSchemasInner"]
