# Generated from schema/.
"""Access request admin item status."""

from sailpoint.beta.models import AccessRequestAdminItemStatus

__all__ = ["AccessRequestAdminItemStatus"]
