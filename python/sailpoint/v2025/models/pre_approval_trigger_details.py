# Generated from schema/.
"""Pre approval trigger details."""

from sailpoint.v2025.models import PreApprovalTriggerDetails

__all__ = ["PreApprovalTriggerDetails"]
