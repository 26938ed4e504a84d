# Generated from schema/.
"""Context attribute dto."""

from sailpoint.beta.models import ContextAttributeDto

__all__ = ["ContextAttributeDto"]
