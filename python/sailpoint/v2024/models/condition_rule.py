# Generated from schema/.
"""Condition rule."""

from sailpoint.v2024.models import ConditionRule

__all__ = ["ConditionRule"]
