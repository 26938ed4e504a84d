# Generated from schema/.
"""Condition effect."""

from sailpoint.v2025.models import ConditionEffect

__all__ = ["ConditionEffect"]
