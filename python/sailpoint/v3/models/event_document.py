# Written by `make stubs` from schema/; change it there.
"""Event."""

from sailpoint.v3.models.event import Event as EventDocument

__all__ = ["EventDocument"]
