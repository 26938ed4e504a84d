# Written by `make stubs` from schema/; change it there.
"""Conflicting access criteria."""

from sailpoint._core import model

__all__ = ["ConflictingAccessCriteria"]

ConflictingAccessCriteria = model("v2024", "ConflictingAccessCriteria")
