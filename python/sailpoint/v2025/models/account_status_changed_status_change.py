# Generated from schema/.
"""Account status changed status change."""

from sailpoint.v2025.models import AccountStatusChangedStatusChange

__all__ = ["AccountStatusChangedStatusChange"]
