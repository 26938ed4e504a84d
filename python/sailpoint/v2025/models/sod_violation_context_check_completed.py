# Generated from schema/.
"""Sod violation context check completed."""

from sailpoint.v2025.models import SodViolationContextCheckCompleted

__all__ = ["SodViolationContextCheckCompleted"]
