# Generated from schema/.
"""Approval identity members inner."""

from sailpoint.v2025.models import ApprovalIdentityMembersInner

__all__ = ["ApprovalIdentityMembersInner"]
