# Written by `make stubs` from schema/; change it there.
"""Reassign reference."""

from sailpoint.v2024.models.reassign_reference import ReassignReference as ReassignmentReference

__all__ = ["ReassignmentReference"]
