# Generated from schema/.
"""Sed."""

from sailpoint.v2025.models import Sed

__all__ = ["Sed"]
