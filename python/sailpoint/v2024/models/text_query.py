# Generated from schema/.
"""A search for words."""

from sailpoint.v2024.models import TextQuery

__all__ = ["TextQuery"]
