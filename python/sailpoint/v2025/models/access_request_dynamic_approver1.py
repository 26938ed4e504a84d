# Generated from schema/.
"""Access request dynamic approver1."""

from sailpoint.v2025.models import AccessRequestDynamicApprover1

__all__ = ["AccessRequestDynamicApprover1"]
