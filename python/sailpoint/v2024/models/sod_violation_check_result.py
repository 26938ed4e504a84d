# Generated from schema/.
"""Sod violation check result."""

from sailpoint.v2024.models import SodViolationCheckResult

__all__ = ["SodViolationCheckResult"]
