# Generated from schema/.
"""Reference to a part of a certification."""

from sailpoint.v3.models import ReassignReference

__all__ = ["ReassignReference"]
