# Generated from schema/.
"""Sed assignment."""

from sailpoint.v2024.models import SedAssignment

__all__ = ["SedAssignment"]
