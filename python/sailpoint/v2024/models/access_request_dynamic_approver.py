# Generated from schema/.
"""Access request dynamic approver."""

from sailpoint.v2024.models import AccessRequestDynamicApprover

__all__ = ["AccessRequestDynamicApprover"]
