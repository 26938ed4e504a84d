# Generated from schema/.
"""Account source."""

from sailpoint.v2024.models import AccountSource

__all__ = ["AccountSource"]
