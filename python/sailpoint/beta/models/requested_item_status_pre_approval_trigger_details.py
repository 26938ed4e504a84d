# Generated from schema/.
"""Requested item status pre approval trigger details."""

from sailpoint.beta.models import RequestedItemStatusPreApprovalTriggerDetails

__all__ = ["RequestedItemStatusPreApprovalTriggerDetails"]
