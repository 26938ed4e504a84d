# Generated from schema/.
"""Sed assignee."""

from sailpoint.beta.models import SedAssignee

__all__ = ["SedAssignee"]
