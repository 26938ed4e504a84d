# Generated from schema/.
"""Sod violation context check completed2."""

from sailpoint.beta.models import SodViolationContextCheckCompleted2

__all__ = ["SodViolationContextCheckCompleted2"]
