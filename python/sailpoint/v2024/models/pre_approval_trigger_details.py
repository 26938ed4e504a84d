# Generated from schema/.
"""Pre approval trigger details."""

from sailpoint.v2024.models import PreApprovalTriggerDetails

__all__ = ["PreApprovalTriggerDetails"]
