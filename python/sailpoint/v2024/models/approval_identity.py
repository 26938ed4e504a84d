# Generated from schema/.
"""Approval identity."""

from sailpoint.v2024.models import ApprovalIdentity

__all__ = ["ApprovalIdentity"]
