# Generated from schema/.
"""Approval reference."""

from sailpoint.v2025.models import ApprovalReference

__all__ = ["ApprovalReference"]
