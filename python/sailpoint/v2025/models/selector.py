# Generated from schema/.
"""Selector."""

from sailpoint.v2025.models import Selector

__all__ = ["Selector"]
