# Generated from schema/.
"""Sp config rule value."""

from sailpoint.v2025.models import SpConfigRuleValue

__all__ = ["SpConfigRuleValue"]
