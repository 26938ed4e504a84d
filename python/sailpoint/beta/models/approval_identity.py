# Generated from schema/.
"""Approval identity."""

from sailpoint.beta.models import ApprovalIdentity

__all__ = ["ApprovalIdentity"]
