# Generated from schema/.
"""Violation context."""

from sailpoint.v3.models import ViolationContext

__all__ = ["ViolationContext"]
