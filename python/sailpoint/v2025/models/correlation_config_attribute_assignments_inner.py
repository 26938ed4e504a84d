# Generated from schema/.
"""Correlation config attribute assignments inner."""

from sailpoint.v2025.models import CorrelationConfigAttributeAssignmentsInner

__all__ = ["CorrelationConfigAttributeAssignmentsInner"]
