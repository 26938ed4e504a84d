# Generated from schema/.
"""Sod violation context1."""

from sailpoint.beta.models.sod_violation_context1 import SodViolationContext1 as SodViolationContext

__all__ = ["SodViolationContext"]
