# Written by `make stubs` from schema/; change it there.
"""Approval reference."""

from sailpoint._core import model

__all__ = ["ApprovalReference"]

ApprovalReference = model("v2024", "ApprovalReference")
