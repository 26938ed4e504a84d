# Generated from schema/.
"""Account activity searched item."""

from sailpoint.v2025.models import AccountActivitySearchedItem

__all__ = ["AccountActivitySearchedItem"]
