# Generated from schema/.
"""Dimension attribute."""

from sailpoint.v2025.models import DimensionAttribute

__all__ = ["DimensionAttribute"]
