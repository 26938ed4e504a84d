# Generated from schema/.
"""Violation context."""

from sailpoint.beta.models import ViolationContext

__all__ = ["ViolationContext"]
