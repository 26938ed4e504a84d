# Written by `make stubs` from schema/; change it there.
"""Sed approval status."""

from sailpoint._core import model

__all__ = ["SedApprovalStatus"]

SedApprovalStatus = model("v2024", "SedApprovalStatus")
