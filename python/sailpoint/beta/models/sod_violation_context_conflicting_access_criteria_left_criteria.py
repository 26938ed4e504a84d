# Generated from schema/.
"""Sod violation context1 conflicting access criteria left criteria."""

from sailpoint.beta.models.sod_violation_context1_conflicting_access_criteria_left_criteria import SodViolationContext1ConflictingAccessCriteriaLeftCriteria as SodViolationContextConflictingAccessCriteriaLeftCriteria

__all__ = ["SodViolationContextConflictingAccessCriteriaLeftCriteria"]
