# Generated from schema/.
"""Correlated governance event."""

from sailpoint.v2024.models import CorrelatedGovernanceEvent

__all__ = ["CorrelatedGovernanceEvent"]
