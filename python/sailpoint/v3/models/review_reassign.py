# Generated from schema/.
"""The reassignment of parts of a certification."""

from sailpoint.v3.models import ReviewReassign

__all__ = ["ReviewReassign"]
