# Written by `make stubs` from schema/; change it there.
"""Approvals api: the operations of this family."""

from sailpoint._core import api

__all__ = ["ApprovalsApi"]

ApprovalsApi = api("beta", "ApprovalsApi", asynchronous=True)
