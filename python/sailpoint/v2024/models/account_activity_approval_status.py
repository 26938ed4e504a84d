# Generated from schema/.
"""Account activity approval status."""

from sailpoint._enums import StringEnum

__all__ = ["AccountActivityApprovalStatus"]


class AccountActivityApprovalStatus(StringEnum):
    """Account activity approval status."""

    FINISHED = "FINISHED"
    REJECTED = "REJECTED"
    RETURNED = "RETURNED"
    EXPIRED = "EXPIRED"
    PENDING = "PENDING"
    CANCELED = "CANCELED"
