# Generated from schema/.
"""Settings of a trigger that waits for an event."""

from sailpoint.v2024.models import EventAttributes

__all__ = ["EventAttributes"]
