# Generated from schema/.
"""Completed approval pre approval trigger result."""

from sailpoint.v2025.models import CompletedApprovalPreApprovalTriggerResult

__all__ = ["CompletedApprovalPreApprovalTriggerResult"]
