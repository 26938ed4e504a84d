# Generated from schema/.
"""Recommendation."""

from sailpoint.v2024.models import Recommendation

__all__ = ["Recommendation"]
