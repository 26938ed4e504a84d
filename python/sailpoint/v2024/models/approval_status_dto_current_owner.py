# Written by `make stubs` from schema/; change it there.
"""Approval status dto current owner."""

from sailpoint._core import model

__all__ = ["ApprovalStatusDtoCurrentOwner"]

ApprovalStatusDtoCurrentOwner = model("v2024", "ApprovalStatusDtoCurrentOwner")
