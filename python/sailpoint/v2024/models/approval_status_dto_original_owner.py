# Written by `make stubs` from schema/; change it there.
"""Approval status dto original owner."""

from sailpoint._core import model

__all__ = ["ApprovalStatusDtoOriginalOwner"]

ApprovalStatusDtoOriginalOwner = model("v2024", "ApprovalStatusDtoOriginalOwner")
