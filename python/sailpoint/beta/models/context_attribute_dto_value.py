# Generated from schema/.
"""Context attribute dto value."""

from sailpoint.beta.models import ContextAttributeDtoValue

__all__ = ["ContextAttributeDtoValue"]
