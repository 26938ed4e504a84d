# Generated from schema/.
"""Violation context."""

from sailpoint.v2025.models import ViolationContext

__all__ = ["ViolationContext"]
