# Generated from schema/.
"""Sod violation check result."""

from sailpoint.v2025.models import SodViolationCheckResult

__all__ = ["SodViolationCheckResult"]
