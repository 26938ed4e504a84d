# Generated from schema/.
"""Sp config rules."""

from sailpoint.v2025.models import SpConfigRules

__all__ = ["SpConfigRules"]
