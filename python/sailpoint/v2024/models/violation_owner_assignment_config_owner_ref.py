# Written by `make stubs` from schema/; change it there.
"""Violation owner assignment config owner ref."""

from sailpoint._core import model

__all__ = ["ViolationOwnerAssignmentConfigOwnerRef"]

ViolationOwnerAssignmentConfigOwnerRef = model("v2024", "ViolationOwnerAssignmentConfigOwnerRef")
