# Written by `make stubs` from schema/; change it there.
"""Access request approvals api: the operations of this family."""

from sailpoint._core import api

__all__ = ["AccessRequestApprovalsApi"]

AccessRequestApprovalsApi = api("v2024", "AccessRequestApprovalsApi", asynchronous=True)
