# Generated from schema/.
"""Sod violation context1."""

from sailpoint.beta.models import SodViolationContext1

__all__ = ["SodViolationContext1"]
