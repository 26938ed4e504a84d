# Generated from schema/.
"""Reference to a part of a certification."""

from sailpoint.v2025.models.reassign_reference import ReassignReference as ReassignmentReference

__all__ = ["ReassignmentReference"]
