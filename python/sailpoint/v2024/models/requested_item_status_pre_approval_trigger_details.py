# Written by `make stubs` from schema/; change it there.
"""Requested item status pre approval trigger details."""

from sailpoint._core import model

__all__ = ["RequestedItemStatusPreApprovalTriggerDetails"]

RequestedItemStatusPreApprovalTriggerDetails = model("v2024", "RequestedItemStatusPreApprovalTriggerDetails")
