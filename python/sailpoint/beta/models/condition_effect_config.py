# Generated from schema/.
"""Condition effect config."""

from sailpoint.beta.models import ConditionEffectConfig

__all__ = ["ConditionEffectConfig"]
