# Generated from schema/.
"""Sod violation context2 conflicting access criteria left criteria."""

from sailpoint.beta.models import SodViolationContext2ConflictingAccessCriteriaLeftCriteria

__all__ = ["SodViolationContext2ConflictingAccessCriteriaLeftCriteria"]
