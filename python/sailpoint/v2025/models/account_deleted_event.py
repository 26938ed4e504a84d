# Generated from schema/.
"""Account deleted event."""

from sailpoint.v2025.models import AccountDeletedEvent

__all__ = ["AccountDeletedEvent"]
