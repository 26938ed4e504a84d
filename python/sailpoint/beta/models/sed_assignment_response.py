# Generated from schema/.
"""Sed assignment response."""

from sailpoint.beta.models import SedAssignmentResponse

__all__ = ["SedAssignmentResponse"]
