# Written by `make stubs` from schema/; change it there.
"""Requestable object request status."""

from sailpoint._enums import StringEnum

__all__ = ["RequestableObjectRequestStatus"]


class RequestableObjectRequestStatus(StringEnum):
    """Requestable object request status."""

    AVAILABLE = "AVAILABLE"
    PENDING = "PENDING"
    ASSIGNED = "ASSIGNED"
