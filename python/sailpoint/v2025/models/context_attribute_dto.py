# Generated from schema/.
"""Context attribute dto."""

from sailpoint.v2025.models import ContextAttributeDto

__all__ = ["ContextAttributeDto"]
