# Generated from schema/.
"""Managed client status agg response."""

from sailpoint.beta.models import ManagedClientStatusAggResponse

__all__ = ["ManagedClientStatusAggResponse"]
