# Generated from schema/.
"""Sed assignment response."""

from sailpoint.v2024.models import SedAssignmentResponse

__all__ = ["SedAssignmentResponse"]
