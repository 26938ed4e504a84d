# Generated from schema/.
"""Sp config rules."""

from sailpoint.beta.models import SpConfigRules

__all__ = ["SpConfigRules"]
