# Written by `make stubs` from schema/; change it there.
"""Pre approval trigger details."""

from sailpoint._core import model

__all__ = ["PreApprovalTriggerDetails"]

PreApprovalTriggerDetails = model("v2024", "PreApprovalTriggerDetails")
