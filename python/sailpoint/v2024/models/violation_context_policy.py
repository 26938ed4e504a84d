# Generated from schema/.
"""Violation context policy."""

from sailpoint.v2024.models import ViolationContextPolicy

__all__ = ["ViolationContextPolicy"]
