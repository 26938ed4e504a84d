# Generated from schema/.
"""Violation context policy."""

from sailpoint.v2025.models import ViolationContextPolicy

__all__ = ["ViolationContextPolicy"]
