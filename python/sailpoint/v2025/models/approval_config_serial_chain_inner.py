# Generated from schema/.
"""Approval config serial chain inner."""

from sailpoint.v2025.models import ApprovalConfigSerialChainInner

__all__ = ["ApprovalConfigSerialChainInner"]
