# Generated from schema/.
"""Manual work item state."""

from sailpoint._enums import StringEnum

__all__ = ["ManualWorkItemState"]


class ManualWorkItemState(StringEnum):
    """Manual work item state."""

    PENDING = "PENDING"
    APPROVED = "APPROVED"
    REJECTED = "REJECTED"
    EXPIRED = "EXPIRED"
    CANCELLED = "CANCELLED"
    ARCHIVED = "ARCHIVED"
