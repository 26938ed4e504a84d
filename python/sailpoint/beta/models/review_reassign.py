# Generated from schema/.
"""The reassignment of parts of a certification."""

from sailpoint.beta.models import ReviewReassign

__all__ = ["ReviewReassign"]
