# Generated from schema/.
"""Approval reference."""

from sailpoint.v2024.models import ApprovalReference

__all__ = ["ApprovalReference"]
