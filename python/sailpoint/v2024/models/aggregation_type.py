# Generated from schema/.
"""Aggregation type."""

from sailpoint._enums import StringEnum

__all__ = ["AggregationType"]


class AggregationType(StringEnum):
    """Aggregation type."""

    DSL = "DSL"
    SAILPOINT = "SAILPOINT"
