# Generated from schema/.
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
