# Generated from schema/.
"""Attribute definition type."""

from sailpoint._enums import StringEnum

__all__ = ["AttributeDefinitionType"]


class AttributeDefinitionType(StringEnum):
    """Attribute definition type."""

    STRING = "STRING"
    LONG = "LONG"
    INT = "INT"
    BOOLEAN = "BOOLEAN"
    DATE = "DATE"
