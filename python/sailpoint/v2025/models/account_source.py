# Generated from schema/.
"""Account source."""

from sailpoint.v2025.models import AccountSource

__all__ = ["AccountSource"]
