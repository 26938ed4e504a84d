# Generated from schema/.
"""Approval identity."""

from sailpoint.v2025.models import ApprovalIdentity

__all__ = ["ApprovalIdentity"]
