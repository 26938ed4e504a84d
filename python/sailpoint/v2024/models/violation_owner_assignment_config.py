# Generated from schema/.
"""Violation owner assignment config."""

from sailpoint.v2024.models import ViolationOwnerAssignmentConfig

__all__ = ["ViolationOwnerAssignmentConfig"]
