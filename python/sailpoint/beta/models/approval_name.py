# Generated from schema/.
"""Approval name."""

from sailpoint.beta.models import ApprovalName

__all__ = ["ApprovalName"]
