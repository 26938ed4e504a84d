# Generated from schema/.
"""Access request post approval."""

from sailpoint.beta.models import AccessRequestPostApproval

__all__ = ["AccessRequestPostApproval"]
