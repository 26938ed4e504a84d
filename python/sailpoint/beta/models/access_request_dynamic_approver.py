# Generated from schema/.
"""Access request dynamic approver."""

from sailpoint.beta.models import AccessRequestDynamicApprover

__all__ = ["AccessRequestDynamicApprover"]
