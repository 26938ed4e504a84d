# Generated from schema/.
"""Completed approval pre approval trigger result."""

from sailpoint.beta.models import CompletedApprovalPreApprovalTriggerResult

__all__ = ["CompletedApprovalPreApprovalTriggerResult"]
