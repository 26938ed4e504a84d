# Written by `make stubs` from schema/; change it there.
"""Sod violation context conflicting access criteria left criteria."""

from sailpoint._core import model

__all__ = ["SodViolationContextConflictingAccessCriteriaLeftCriteria"]

SodViolationContextConflictingAccessCriteriaLeftCriteria = model("v2024", "SodViolationContextConflictingAccessCriteriaLeftCriteria")
