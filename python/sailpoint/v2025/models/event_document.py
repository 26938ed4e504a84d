# Written by `make stubs` from schema/; change it there.
"""Event."""

from sailpoint.v2025.models.event import Event as EventDocument

__all__ = ["EventDocument"]
