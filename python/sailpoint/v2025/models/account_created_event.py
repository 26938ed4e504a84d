# Generated from schema/.
"""Account created event."""

from sailpoint.v2025.models import AccountCreatedEvent

__all__ = ["AccountCreatedEvent"]
