# Written by `make stubs` from schema/; change it there.
"""Violation owner assignment config."""

from sailpoint._core import model

__all__ = ["ViolationOwnerAssignmentConfig"]

ViolationOwnerAssignmentConfig = model("v2024", "ViolationOwnerAssignmentConfig")
