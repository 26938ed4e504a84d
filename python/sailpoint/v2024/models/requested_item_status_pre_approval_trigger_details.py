# Generated from schema/.
"""Requested item status pre approval trigger details."""

from sailpoint.v2024.models import RequestedItemStatusPreApprovalTriggerDetails

__all__ = ["RequestedItemStatusPreApprovalTriggerDetails"]
