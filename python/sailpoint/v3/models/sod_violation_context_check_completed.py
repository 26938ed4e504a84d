# Generated from schema/.
"""Sod violation context check completed."""

from sailpoint.v3.models import SodViolationContextCheckCompleted

__all__ = ["SodViolationContextCheckCompleted"]
