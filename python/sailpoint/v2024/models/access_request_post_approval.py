# Generated from schema/.
"""Access request post approval."""

from sailpoint.v2024.models import AccessRequestPostApproval

__all__ = ["AccessRequestPostApproval"]
