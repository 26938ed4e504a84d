# Generated from schema/.
"""Sod violation context2."""

from sailpoint.beta.models import SodViolationContext2

__all__ = ["SodViolationContext2"]
