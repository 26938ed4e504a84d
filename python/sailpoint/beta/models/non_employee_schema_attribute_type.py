# Generated from schema/.
"""Non employee schema attribute type."""

from sailpoint._enums import StringEnum

__all__ = ["NonEmployeeSchemaAttributeType"]


class NonEmployeeSchemaAttributeType(StringEnum):
    """Non employee schema attribute type."""

    TEXT = "TEXT"
    DATE = "DATE"
    IDENTITY = "IDENTITY"
    PHONE = "PHONE"
    EMAIL = "EMAIL"
