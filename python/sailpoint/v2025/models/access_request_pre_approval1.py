# Generated from schema/.
"""Access request pre approval1."""

from sailpoint.v2025.models import AccessRequestPreApproval1

__all__ = ["AccessRequestPreApproval1"]
