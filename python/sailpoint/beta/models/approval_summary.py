# Generated from schema/.
"""Numbers of approvals."""

from sailpoint.beta.models import ApprovalSummary

__all__ = ["ApprovalSummary"]
