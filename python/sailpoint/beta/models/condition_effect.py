# Generated from schema/.
"""Condition effect."""

from sailpoint.beta.models import ConditionEffect

__all__ = ["ConditionEffect"]
