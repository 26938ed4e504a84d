# Generated from schema/.
"""Sod violation check result."""

from sailpoint.v3.models import SodViolationCheckResult

__all__ = ["SodViolationCheckResult"]
