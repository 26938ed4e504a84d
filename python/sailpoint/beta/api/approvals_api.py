# Generated from schema/.
"""Approvals api: the operations of this family."""

from sailpoint._core import api

__all__ = ["ApprovalsApi"]

ApprovalsApi = api("beta", "ApprovalsApi")
