# Written by `make stubs` from schema/; change it there.
"""Sed approval."""

from sailpoint._core import model

__all__ = ["SedApproval"]

SedApproval = model("v2024", "SedApproval")
