# Generated from schema/.
"""Sed assignment response."""

from sailpoint.v2025.models import SedAssignmentResponse

__all__ = ["SedAssignmentResponse"]
