# Generated from schema/.
"""Numbers of approvals."""

from sailpoint.v2024.models import ApprovalSummary

__all__ = ["ApprovalSummary"]
