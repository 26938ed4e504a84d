# Generated from schema/.
"""Pre approval trigger details."""

from sailpoint.v3.models import PreApprovalTriggerDetails

__all__ = ["PreApprovalTriggerDetails"]
