# Generated from schema/.
"""Reference to a part of a certification."""

from sailpoint.v2025.models import ReassignReference

__all__ = ["ReassignReference"]
