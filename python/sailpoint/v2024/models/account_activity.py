# Generated from schema/.
"""Account activity."""

from sailpoint.v2024.models import AccountActivity

__all__ = ["AccountActivity"]
