# Generated from schema/.
"""Dimension."""

from sailpoint.v2025.models import Dimension

__all__ = ["Dimension"]
