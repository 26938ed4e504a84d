# Generated from schema/.
"""Completed approval state."""

from sailpoint._enums import StringEnum

__all__ = ["CompletedApprovalState"]


class CompletedApprovalState(StringEnum):
    """Completed approval state."""

    APPROVED = "APPROVED"
    REJECTED = "REJECTED"
