# Generated from schema/.
"""Access request dynamic approver1."""

from sailpoint.beta.models import AccessRequestDynamicApprover1

__all__ = ["AccessRequestDynamicApprover1"]
