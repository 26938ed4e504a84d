# Generated from schema/.
"""Work item state."""

from sailpoint._enums import StringEnum

__all__ = ["WorkItemState"]


class WorkItemState(StringEnum):
    """Work item state."""

    FINISHED = "Finished"
    REJECTED = "Rejected"
    RETURNED = "Returned"
    EXPIRED = "Expired"
    PENDING = "Pending"
    CANCELED = "Canceled"
