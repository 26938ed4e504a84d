# Generated from schema/.
"""Sed."""

from sailpoint.beta.models import Sed

__all__ = ["Sed"]
