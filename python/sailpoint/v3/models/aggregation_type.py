# Written by `make stubs` from schema/; change it there.
"""Aggregation type."""

from sailpoint._enums import StringEnum

__all__ = ["AggregationType"]


class AggregationType(StringEnum):
    """Aggregation type."""

    DSL = "DSL"
    SAILPOINT = "SAILPOINT"
