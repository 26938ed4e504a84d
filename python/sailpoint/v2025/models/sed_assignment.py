# Generated from schema/.
"""Sed assignment."""

from sailpoint.v2025.models import SedAssignment

__all__ = ["SedAssignment"]
