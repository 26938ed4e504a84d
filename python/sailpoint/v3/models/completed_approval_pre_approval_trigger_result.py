# Generated from schema/.
"""Completed approval pre approval trigger result."""

from sailpoint.v3.models import CompletedApprovalPreApprovalTriggerResult

__all__ = ["CompletedApprovalPreApprovalTriggerResult"]
