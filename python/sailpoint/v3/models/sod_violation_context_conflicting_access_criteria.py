# Generated from schema/.
"""Sod violation context conflicting access criteria."""

from sailpoint.v3.models import SodViolationContextConflictingAccessCriteria

__all__ = ["SodViolationContextConflictingAccessCriteria"]
