# Generated from schema/.
"""Approval description."""

from sailpoint.beta.models import ApprovalDescription

__all__ = ["ApprovalDescription"]
