# Generated from schema/.
"""Subscription type."""

from sailpoint._enums import StringEnum

__all__ = ["SubscriptionType"]


class SubscriptionType(StringEnum):
    """Subscription type."""

    HTTP = "HTTP"
    EVENTBRIDGE = "EVENTBRIDGE"
    INLINE = "INLINE"
    SCRIPT = "SCRIPT"
    WORKFLOW = "WORKFLOW"
