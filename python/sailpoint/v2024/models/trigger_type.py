# Generated from schema/.
"""Trigger type."""

from sailpoint._enums import StringEnum

__all__ = ["TriggerType"]


class TriggerType(StringEnum):
    """Trigger type."""

    REQUEST_RESPONSE = "REQUEST_RESPONSE"
    FIRE_AND_FORGET = "FIRE_AND_FORGET"
