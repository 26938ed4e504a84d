# Generated from schema/.
"""Pre approval trigger details."""

from sailpoint.beta.models import PreApprovalTriggerDetails

__all__ = ["PreApprovalTriggerDetails"]
