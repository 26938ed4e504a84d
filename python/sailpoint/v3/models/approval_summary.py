# Generated from schema/.
"""Numbers of approvals."""

from sailpoint.v3.models import ApprovalSummary

__all__ = ["ApprovalSummary"]
