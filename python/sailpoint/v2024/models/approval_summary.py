# Written by `make stubs` from schema/; change it there.
"""Numbers of approvals."""

from sailpoint._core import model

__all__ = ["ApprovalSummary"]

ApprovalSummary = model("v2024", "ApprovalSummary")
