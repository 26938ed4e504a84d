# Written by `make stubs` from schema/; change it there.
"""Completed approval."""

from sailpoint._core import model

__all__ = ["CompletedApproval"]

CompletedApproval = model("v2024", "CompletedApproval")
