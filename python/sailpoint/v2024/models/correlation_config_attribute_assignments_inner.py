# Generated from schema/.
"""Correlation config attribute assignments inner."""

from sailpoint.v2024.models import CorrelationConfigAttributeAssignmentsInner

__all__ = ["CorrelationConfigAttributeAssignmentsInner"]
