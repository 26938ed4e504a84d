# Written by `make stubs` from schema/; change it there.
"""Sed assignee."""

from sailpoint._core import model

__all__ = ["SedAssignee"]

SedAssignee = model("v2024", "SedAssignee")
