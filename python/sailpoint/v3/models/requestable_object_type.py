# Generated from schema/.
"""Requestable object type."""

from sailpoint._enums import StringEnum

__all__ = ["RequestableObjectType"]


class RequestableObjectType(StringEnum):
    """Requestable object type."""

    ACCESS_PROFILE = "ACCESS_PROFILE"
    ROLE = "ROLE"
    ENTITLEMENT = "ENTITLEMENT"
