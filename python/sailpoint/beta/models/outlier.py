# Generated from schema/.
"""Outlier."""

from sailpoint.beta.models import Outlier

__all__ = ["Outlier"]
