# Generated from schema/.
"""Condition effect config."""

from sailpoint.v2025.models import ConditionEffectConfig

__all__ = ["ConditionEffectConfig"]
