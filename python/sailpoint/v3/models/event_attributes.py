# Generated from schema/.
"""Settings of a trigger that waits for an event."""

from sailpoint.v3.models import EventAttributes

__all__ = ["EventAttributes"]
