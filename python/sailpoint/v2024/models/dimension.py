# Generated from schema/.
"""Dimension."""

from sailpoint.v2024.models import Dimension

__all__ = ["Dimension"]
