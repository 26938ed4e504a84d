# Generated from schema/.
"""Violation owner assignment config owner ref."""

from sailpoint.beta.models import ViolationOwnerAssignmentConfigOwnerRef

__all__ = ["ViolationOwnerAssignmentConfigOwnerRef"]
