# Generated from schema/.
"""Requested item status request state."""

from sailpoint._enums import StringEnum

__all__ = ["RequestedItemStatusRequestState"]


class RequestedItemStatusRequestState(StringEnum):
    """Requested item status request state."""

    EXECUTING = "EXECUTING"
    REQUEST_COMPLETED = "REQUEST_COMPLETED"
    CANCELLED = "CANCELLED"
    TERMINATED = "TERMINATED"
    PROVISIONING_VERIFICATION_PENDING = "PROVISIONING_VERIFICATION_PENDING"
    REJECTED = "REJECTED"
    PROVISIONING_FAILED = "PROVISIONING_FAILED"
    NOT_ALL_ITEMS_PROVISIONED = "NOT_ALL_ITEMS_PROVISIONED"
    ERROR = "ERROR"
