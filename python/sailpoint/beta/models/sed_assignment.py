# Generated from schema/.
"""Sed assignment."""

from sailpoint.beta.models import SedAssignment

__all__ = ["SedAssignment"]
