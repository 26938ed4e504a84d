# Generated from schema/.
"""Access request dynamic approver."""

from sailpoint.v2025.models import AccessRequestDynamicApprover

__all__ = ["AccessRequestDynamicApprover"]
