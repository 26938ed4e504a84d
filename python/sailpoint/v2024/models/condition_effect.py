# Written by `make stubs` from schema/; change it there.
"""Condition effect."""

from sailpoint._core import model

__all__ = ["ConditionEffect"]

ConditionEffect = model("v2024", "ConditionEffect")
