# Generated from schema/.
"""A search for values that begin with a text, for suggestions while the user types."""

from sailpoint.v2025.models import TypeAheadQuery

__all__ = ["TypeAheadQuery"]
