# Generated from schema/.
"""Correlated governance event."""

from sailpoint.v2025.models import CorrelatedGovernanceEvent

__all__ = ["CorrelatedGovernanceEvent"]
