# Generated from schema/.
"""Account activity."""

from sailpoint.v2025.models import AccountActivity

__all__ = ["AccountActivity"]
