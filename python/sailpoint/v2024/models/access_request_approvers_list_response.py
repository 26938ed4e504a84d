# Written by `make stubs` from schema/; change it there.
"""Access request approvers list response."""

from sailpoint._core import model

__all__ = ["AccessRequestApproversListResponse"]

AccessRequestApproversListResponse = model("v2024", "AccessRequestApproversListResponse")
