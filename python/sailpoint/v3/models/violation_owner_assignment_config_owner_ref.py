# Generated from schema/.
"""Violation owner assignment config owner ref."""

from sailpoint.v3.models import ViolationOwnerAssignmentConfigOwnerRef

__all__ = ["ViolationOwnerAssignmentConfigOwnerRef"]
