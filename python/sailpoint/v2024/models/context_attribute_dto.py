# Generated from schema/.
"""Context attribute dto."""

from sailpoint.v2024.models import ContextAttributeDto

__all__ = ["ContextAttributeDto"]
