# Generated from schema/.
"""Context attribute dto value."""

from sailpoint.v2024.models import ContextAttributeDtoValue

__all__ = ["ContextAttributeDtoValue"]
