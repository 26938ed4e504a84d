# Generated from schema/.
"""Event."""

from sailpoint.v3.models.event import Event as EventDocument

__all__ = ["EventDocument"]
