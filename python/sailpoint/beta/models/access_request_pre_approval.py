# Generated from schema/.
"""Access request pre approval."""

from sailpoint.beta.models import AccessRequestPreApproval

__all__ = ["AccessRequestPreApproval"]
