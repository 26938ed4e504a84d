# Generated from schema/.
"""Account activity item."""

from sailpoint.beta.models import AccountActivityItem

__all__ = ["AccountActivityItem"]
