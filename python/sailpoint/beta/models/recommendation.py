# Generated from schema/.
"""Recommendation."""

from sailpoint.beta.models import Recommendation

__all__ = ["Recommendation"]
