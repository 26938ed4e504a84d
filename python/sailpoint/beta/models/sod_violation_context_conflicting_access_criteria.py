# Generated from schema/.
"""Sod violation context1 conflicting access criteria."""

from sailpoint.beta.models.sod_violation_context1_conflicting_access_criteria import SodViolationContext1ConflictingAccessCriteria as SodViolationContextConflictingAccessCriteria

__all__ = ["SodViolationContextConflictingAccessCriteria"]
