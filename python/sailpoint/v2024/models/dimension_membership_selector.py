# Generated from schema/.
"""Dimension membership selector."""

from sailpoint.v2024.models import DimensionMembershipSelector

__all__ = ["DimensionMembershipSelector"]
