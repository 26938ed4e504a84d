# Generated from schema/.
"""Sed assignee."""

from sailpoint.v2024.models import SedAssignee

__all__ = ["SedAssignee"]
