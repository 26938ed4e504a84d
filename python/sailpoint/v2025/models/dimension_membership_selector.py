# Generated from schema/.
"""Dimension membership selector."""

from sailpoint.v2025.models import DimensionMembershipSelector

__all__ = ["DimensionMembershipSelector"]
