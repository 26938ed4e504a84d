# Generated from schema/.
"""Sp config rules."""

from sailpoint.v2024.models import SpConfigRules

__all__ = ["SpConfigRules"]
