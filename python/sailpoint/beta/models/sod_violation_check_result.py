# Generated from schema/.
"""Sod violation check result1."""

from sailpoint.beta.models.sod_violation_check_result1 import SodViolationCheckResult1 as SodViolationCheckResult

__all__ = ["SodViolationCheckResult"]
