# Generated from schema/.
"""Query type."""

from sailpoint._enums import StringEnum

__all__ = ["QueryType"]


class QueryType(StringEnum):
    """Query type."""

    DSL = "DSL"
    SAILPOINT = "SAILPOINT"
    TEXT = "TEXT"
    TYPEAHEAD = "TYPEAHEAD"
