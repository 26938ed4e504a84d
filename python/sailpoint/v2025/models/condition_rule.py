# Generated from schema/.
"""Condition rule."""

from sailpoint.v2025.models import ConditionRule

__all__ = ["ConditionRule"]
