# Generated from schema/.
"""Sod violation context check completed."""

from sailpoint.beta.models import SodViolationContextCheckCompleted

__all__ = ["SodViolationContextCheckCompleted"]
