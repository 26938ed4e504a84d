# Generated from schema/.
"""Correlation config attribute assignments inner."""

from sailpoint.beta.models import CorrelationConfigAttributeAssignmentsInner

__all__ = ["CorrelationConfigAttributeAssignmentsInner"]
