# Generated from schema/.
"""Violation context."""

from sailpoint.v2024.models import ViolationContext

__all__ = ["ViolationContext"]
