# Generated from schema/.
"""Account activity."""

from sailpoint.v3.models import AccountActivity

__all__ = ["AccountActivity"]
