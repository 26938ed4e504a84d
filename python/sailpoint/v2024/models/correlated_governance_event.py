# Written by `make stubs` from schema/; change it there.
"""Correlated governance event."""

from sailpoint._core import model

__all__ = ["CorrelatedGovernanceEvent"]

CorrelatedGovernanceEvent = model("v2024", "CorrelatedGovernanceEvent")
