# Generated from schema/.
"""Approval identity record."""

from sailpoint.v2025.models import ApprovalIdentityRecord

__all__ = ["ApprovalIdentityRecord"]
