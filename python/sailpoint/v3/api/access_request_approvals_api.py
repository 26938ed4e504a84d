# Generated from schema/.
"""Read, approve, reject and forward approvals of access requests."""

from sailpoint._core import api

__all__ = ["AccessRequestApprovalsApi"]

AccessRequestApprovalsApi = api("v3", "AccessRequestApprovalsApi")
