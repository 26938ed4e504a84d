# Generated from schema/.
"""Violation context policy."""

from sailpoint.v3.models import ViolationContextPolicy

__all__ = ["ViolationContextPolicy"]
