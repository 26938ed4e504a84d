# Written by `make stubs` from schema/; change it there.
"""Condition effect config."""

from sailpoint._core import model

__all__ = ["ConditionEffectConfig"]

ConditionEffectConfig = model("v2024", "ConditionEffectConfig")
