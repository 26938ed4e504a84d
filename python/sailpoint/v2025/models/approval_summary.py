# Generated from schema/.
"""Numbers of approvals."""

from sailpoint.v2025.models import ApprovalSummary

__all__ = ["ApprovalSummary"]
