# Generated from schema/.
"""Outlier."""

from sailpoint.v2025.models import Outlier

__all__ = ["Outlier"]
