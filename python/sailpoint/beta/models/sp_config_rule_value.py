# Generated from schema/.
"""Sp config rule value."""

from sailpoint.beta.models import SpConfigRuleValue

__all__ = ["SpConfigRuleValue"]
