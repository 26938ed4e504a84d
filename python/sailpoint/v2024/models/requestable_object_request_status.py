# Generated from schema/.
"""Requestable object request status."""

from sailpoint._enums import StringEnum

__all__ = ["RequestableObjectRequestStatus"]


class RequestableObjectRequestStatus(StringEnum):
    """Requestable object request status."""

    AVAILABLE = "AVAILABLE"
    PENDING = "PENDING"
    ASSIGNED = "ASSIGNED"
