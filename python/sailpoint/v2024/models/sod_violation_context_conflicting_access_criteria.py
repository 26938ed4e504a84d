# Written by `make stubs` from schema/; change it there.
"""Sod violation context conflicting access criteria."""

from sailpoint._core import model

__all__ = ["SodViolationContextConflictingAccessCriteria"]

SodViolationContextConflictingAccessCriteria = model("v2024", "SodViolationContextConflictingAccessCriteria")
