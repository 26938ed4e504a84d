# Generated from schema/.
"""Selector."""

from sailpoint.v3.models import Selector

__all__ = ["Selector"]
