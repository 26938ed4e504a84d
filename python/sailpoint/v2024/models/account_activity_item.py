# Generated from schema/.
"""Account activity item."""

from sailpoint.v2024.models import AccountActivityItem

__all__ = ["AccountActivityItem"]
