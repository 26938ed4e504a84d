# Generated from schema/.
"""Sod violation context."""

from sailpoint.v2024.models import SodViolationContext

__all__ = ["SodViolationContext"]
