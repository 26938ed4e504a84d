# Generated from schema/.
"""Account activity item."""

from sailpoint.v3.models import AccountActivityItem

__all__ = ["AccountActivityItem"]
