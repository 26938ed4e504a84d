# Written by `make stubs` from schema/; change it there.
"""Completed approval pre approval trigger result."""

from sailpoint._core import model

__all__ = ["CompletedApprovalPreApprovalTriggerResult"]

CompletedApprovalPreApprovalTriggerResult = model("v2024", "CompletedApprovalPreApprovalTriggerResult")
