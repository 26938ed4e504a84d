# Generated from schema/.
"""Approval reference."""

from sailpoint.beta.models import ApprovalReference

__all__ = ["ApprovalReference"]
