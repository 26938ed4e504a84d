# Written by `make stubs` from schema/; change it there.
"""Metric type."""

from sailpoint._enums import StringEnum

__all__ = ["MetricType"]


class MetricType(StringEnum):
    """Metric type."""

    COUNT = "COUNT"
    UNIQUE_COUNT = "UNIQUE_COUNT"
    AVG = "AVG"
    SUM = "SUM"
    MEDIAN = "MEDIAN"
    MIN = "MIN"
    MAX = "MAX"
