# Written by `make stubs` from schema/; change it there.
"""Sp config rule value."""

from sailpoint._core import model

__all__ = ["SpConfigRuleValue"]

SpConfigRuleValue = model("v2024", "SpConfigRuleValue")
