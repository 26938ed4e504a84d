# Generated from schema/.
"""Sod violation check result1."""

from sailpoint.beta.models import SodViolationCheckResult1

__all__ = ["SodViolationCheckResult1"]
