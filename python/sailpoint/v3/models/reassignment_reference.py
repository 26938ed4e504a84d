# Written by `make stubs` from schema/; change it there.
"""Reference to a part of a certification."""

from sailpoint.v3.models.reassign_reference import ReassignReference as ReassignmentReference

__all__ = ["ReassignmentReference"]
