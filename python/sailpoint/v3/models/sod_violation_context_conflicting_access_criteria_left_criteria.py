# Generated from schema/.
"""Sod violation context conflicting access criteria left criteria."""

from sailpoint.v3.models import SodViolationContextConflictingAccessCriteriaLeftCriteria

__all__ = ["SodViolationContextConflictingAccessCriteriaLeftCriteria"]
