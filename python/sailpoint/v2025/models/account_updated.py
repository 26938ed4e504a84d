# Generated from schema/.
"""Account updated."""

from sailpoint.v2025.models import AccountUpdated

__all__ = ["AccountUpdated"]
