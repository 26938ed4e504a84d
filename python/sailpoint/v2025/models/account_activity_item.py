# Generated from schema/.
"""Account activity item."""

from sailpoint.v2025.models import AccountActivityItem

__all__ = ["AccountActivityItem"]
