# Generated from schema/.
"""Correlated governance event."""

from sailpoint.beta.models import CorrelatedGovernanceEvent

__all__ = ["CorrelatedGovernanceEvent"]
