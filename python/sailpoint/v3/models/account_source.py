# Generated from schema/.
"""Account source."""

from sailpoint.v3.models import AccountSource

__all__ = ["AccountSource"]
