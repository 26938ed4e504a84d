# Generated from schema/.
"""Dimension schema."""

from sailpoint.v2025.models import DimensionSchema

__all__ = ["DimensionSchema"]
