# Generated from schema/.
"""Sod violation context1 conflicting access criteria left criteria."""

from sailpoint.beta.models import SodViolationContext1ConflictingAccessCriteriaLeftCriteria

__all__ = ["SodViolationContext1ConflictingAccessCriteriaLeftCriteria"]
