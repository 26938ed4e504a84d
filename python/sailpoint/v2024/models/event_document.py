# Generated from schema/.
"""Event."""

from sailpoint.v2024.models.event import Event as EventDocument

__all__ = ["EventDocument"]
