# Generated from schema/.
"""Condition rule."""

from sailpoint.beta.models import ConditionRule

__all__ = ["ConditionRule"]
