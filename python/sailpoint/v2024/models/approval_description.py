# Generated from schema/.
"""Approval description."""

from sailpoint.v2024.models import ApprovalDescription

__all__ = ["ApprovalDescription"]
