# Generated from schema/.
"""Violation owner assignment config."""

from sailpoint.v3.models import ViolationOwnerAssignmentConfig

__all__ = ["ViolationOwnerAssignmentConfig"]
