# Generated from schema/.
"""Reassignment type."""

from sailpoint._enums import StringEnum

__all__ = ["ReassignmentType"]


class ReassignmentType(StringEnum):
    """Reassignment type."""

    MANUAL_REASSIGNMENT = "MANUAL_REASSIGNMENT"
    AUTOMATIC_REASSIGNMENT = "AUTOMATIC_REASSIGNMENT"
    AUTO_ESCALATION = "AUTO_ESCALATION"
    SELF_REVIEW_DELEGATION = "SELF_REVIEW_DELEGATION"
