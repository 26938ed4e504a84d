# Generated from schema/.
"""Account activity searched item."""

from sailpoint.v3.models import AccountActivitySearchedItem

__all__ = ["AccountActivitySearchedItem"]
