# Generated from schema/.
"""Account status changed status change."""

from sailpoint.beta.models import AccountStatusChangedStatusChange

__all__ = ["AccountStatusChangedStatusChange"]
