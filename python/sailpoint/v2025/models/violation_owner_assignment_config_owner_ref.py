# Generated from schema/.
"""Violation owner assignment config owner ref."""

from sailpoint.v2025.models import ViolationOwnerAssignmentConfigOwnerRef

__all__ = ["ViolationOwnerAssignmentConfigOwnerRef"]
