# Generated from schema/.
"""Sod violation context."""

from sailpoint.v3.models import SodViolationContext

__all__ = ["SodViolationContext"]
