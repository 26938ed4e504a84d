# Generated from schema/.
"""Sod violation context conflicting access criteria left criteria."""

from sailpoint.v2024.models import SodViolationContextConflictingAccessCriteriaLeftCriteria

__all__ = ["SodViolationContextConflictingAccessCriteriaLeftCriteria"]
