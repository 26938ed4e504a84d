# Generated from schema/.
"""Access request pre approval."""

from sailpoint.v2025.models import AccessRequestPreApproval

__all__ = ["AccessRequestPreApproval"]
