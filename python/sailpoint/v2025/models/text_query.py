# Generated from schema/.
"""A search for words."""

from sailpoint.v2025.models import TextQuery

__all__ = ["TextQuery"]
