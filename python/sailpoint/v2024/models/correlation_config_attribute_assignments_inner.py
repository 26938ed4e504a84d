# Written by `make stubs` from schema/; change it there.
"""Correlation config attribute assignments inner."""

from sailpoint._core import model

__all__ = ["CorrelationConfigAttributeAssignmentsInner"]

CorrelationConfigAttributeAssignmentsInner = model("v2024", "CorrelationConfigAttributeAssignmentsInner")
