# Generated from schema/.
"""Outlier."""

from sailpoint.v2024.models import Outlier

__all__ = ["Outlier"]
