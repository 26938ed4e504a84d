# Generated from schema/.
"""Violation owner assignment config."""

from sailpoint.beta.models import ViolationOwnerAssignmentConfig

__all__ = ["ViolationOwnerAssignmentConfig"]
