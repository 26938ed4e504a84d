# Generated from schema/.
"""Sed assignee."""

from sailpoint.v2025.models import SedAssignee

__all__ = ["SedAssignee"]
