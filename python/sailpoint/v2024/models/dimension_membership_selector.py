# Written by `make stubs` from schema/; change it there.
"""Dimension membership selector."""

from sailpoint._core import model

__all__ = ["DimensionMembershipSelector"]

DimensionMembershipSelector = model("v2024", "DimensionMembershipSelector")
