# Generated from schema/.
"""Account updated event."""

from sailpoint.v2025.models import AccountUpdatedEvent

__all__ = ["AccountUpdatedEvent"]
