# Generated from schema/.
"""Condition effect config."""

from sailpoint.v2024.models import ConditionEffectConfig

__all__ = ["ConditionEffectConfig"]
