# Generated from schema/.
"""Selector."""

from sailpoint.v2024.models import Selector

__all__ = ["Selector"]
