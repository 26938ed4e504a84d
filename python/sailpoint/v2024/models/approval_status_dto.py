# Written by `make stubs` from schema/; change it there.
"""Approval status dto."""

from sailpoint._core import model

__all__ = ["ApprovalStatusDto"]

ApprovalStatusDto = model("v2024", "ApprovalStatusDto")
