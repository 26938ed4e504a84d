# Generated from schema/.
"""Sod violation context."""

from sailpoint.v2025.models import SodViolationContext

__all__ = ["SodViolationContext"]
