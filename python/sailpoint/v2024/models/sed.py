# Generated from schema/.
"""Sed."""

from sailpoint.v2024.models import Sed

__all__ = ["Sed"]
