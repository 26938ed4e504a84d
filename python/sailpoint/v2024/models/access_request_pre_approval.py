# Generated from schema/.
"""Access request pre approval."""

from sailpoint.v2024.models import AccessRequestPreApproval

__all__ = ["AccessRequestPreApproval"]
