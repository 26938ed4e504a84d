# Generated from schema/.
"""Recommendation."""

from sailpoint.v2025.models import Recommendation

__all__ = ["Recommendation"]
