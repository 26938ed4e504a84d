# Generated from schema/.
"""Approval status."""

from sailpoint._enums import StringEnum

__all__ = ["ApprovalStatus"]


class ApprovalStatus(StringEnum):
    """Approval status."""

    APPROVED = "APPROVED"
    REJECTED = "REJECTED"
    PENDING = "PENDING"
    NOT_READY = "NOT_READY"
    CANCELLED = "CANCELLED"
