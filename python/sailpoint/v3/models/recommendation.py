# Generated from schema/.
"""Recommendation."""

from sailpoint.v3.models import Recommendation

__all__ = ["Recommendation"]
