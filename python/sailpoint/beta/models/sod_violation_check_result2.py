# Generated from schema/.
"""Sod violation check result2."""

from sailpoint.beta.models import SodViolationCheckResult2

__all__ = ["SodViolationCheckResult2"]
