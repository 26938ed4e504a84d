# Written by `make stubs` from schema/; change it there.
"""Sp config rules."""

from sailpoint._core import model

__all__ = ["SpConfigRules"]

SpConfigRules = model("v2024", "SpConfigRules")
