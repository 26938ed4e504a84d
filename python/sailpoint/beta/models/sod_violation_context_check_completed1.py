# Generated from schema/.
"""Sod violation context check completed."""

from sailpoint.beta.models.sod_violation_context_check_completed import SodViolationContextCheckCompleted as SodViolationContextCheckCompleted1

__all__ = ["SodViolationContextCheckCompleted1"]
