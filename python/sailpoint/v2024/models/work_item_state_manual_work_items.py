# Generated from schema/.
"""Work item state manual work items."""

from sailpoint._enums import StringEnum

__all__ = ["WorkItemStateManualWorkItems"]


class WorkItemStateManualWorkItems(StringEnum):
    """Work item state manual work items."""

    FINISHED = "Finished"
    REJECTED = "Rejected"
    RETURNED = "Returned"
    EXPIRED = "Expired"
    PENDING = "Pending"
    CANCELED = "Canceled"
