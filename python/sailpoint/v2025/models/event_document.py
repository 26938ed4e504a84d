# Generated from schema/.
"""Event."""

from sailpoint.v2025.models.event import Event as EventDocument

__all__ = ["EventDocument"]
