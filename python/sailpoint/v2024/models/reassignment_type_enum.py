# Generated from schema/.
"""Reassignment type enum."""

from sailpoint._enums import StringEnum

__all__ = ["ReassignmentTypeEnum"]


class ReassignmentTypeEnum(StringEnum):
    """Reassignment type enum."""

    MANUAL_REASSIGNMENT_COMMA = "MANUAL_REASSIGNMENT,"
    AUTOMATIC_REASSIGNMENT_COMMA = "AUTOMATIC_REASSIGNMENT,"
    AUTO_ESCALATION_COMMA = "AUTO_ESCALATION,"
    SELF_REVIEW_DELEGATION = "SELF_REVIEW_DELEGATION"
