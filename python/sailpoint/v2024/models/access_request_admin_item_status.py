# Generated from schema/.
"""Access request admin item status."""

from sailpoint.v2024.models import AccessRequestAdminItemStatus

__all__ = ["AccessRequestAdminItemStatus"]
