# Written by `make stubs` from schema/; change it there.
"""Sod policy conflicting access criteria."""

from sailpoint._core import model

__all__ = ["SodPolicyConflictingAccessCriteria"]

SodPolicyConflictingAccessCriteria = model("v2024", "SodPolicyConflictingAccessCriteria")
