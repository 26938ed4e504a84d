# Generated from schema/.
"""Sod violation context conflicting access criteria."""

from sailpoint.v2024.models import SodViolationContextConflictingAccessCriteria

__all__ = ["SodViolationContextConflictingAccessCriteria"]
