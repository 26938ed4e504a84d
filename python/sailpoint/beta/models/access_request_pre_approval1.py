# Generated from schema/.
"""Access request pre approval1."""

from sailpoint.beta.models import AccessRequestPreApproval1

__all__ = ["AccessRequestPreApproval1"]
