# Generated from schema/.
"""Pending approval action."""

from sailpoint._enums import StringEnum

__all__ = ["PendingApprovalAction"]


class PendingApprovalAction(StringEnum):
    """Pending approval action."""

    APPROVED = "APPROVED"
    REJECTED = "REJECTED"
    FORWARDED = "FORWARDED"
