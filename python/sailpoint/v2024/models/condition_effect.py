# Generated from schema/.
"""Condition effect."""

from sailpoint.v2024.models import ConditionEffect

__all__ = ["ConditionEffect"]
