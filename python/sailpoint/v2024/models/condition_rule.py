# Written by `make stubs` from schema/; change it there.
"""Condition rule."""

from sailpoint._core import model

__all__ = ["ConditionRule"]

ConditionRule = model("v2024", "ConditionRule")
