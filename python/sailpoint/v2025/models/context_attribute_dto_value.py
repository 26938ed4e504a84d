# Generated from schema/.
"""Context attribute dto value."""

from sailpoint.v2025.models import ContextAttributeDtoValue

__all__ = ["ContextAttributeDtoValue"]
