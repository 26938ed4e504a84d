# Generated from schema/.
"""Account activity searched item."""

from sailpoint.v2024.models.account_activity_searched_item import AccountActivitySearchedItem as AccountActivityDocument

__all__ = ["AccountActivityDocument"]
