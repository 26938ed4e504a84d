# Generated from schema/.
"""A search for words."""

from sailpoint.v3.models import TextQuery

__all__ = ["TextQuery"]
