# Generated from schema/.
"""Violation context policy."""

from sailpoint.beta.models import ViolationContextPolicy

__all__ = ["ViolationContextPolicy"]
