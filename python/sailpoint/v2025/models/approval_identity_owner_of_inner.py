# Generated from schema/.
"""Approval identity owner of inner."""

from sailpoint.v2025.models import ApprovalIdentityOwnerOfInner

__all__ = ["ApprovalIdentityOwnerOfInner"]
