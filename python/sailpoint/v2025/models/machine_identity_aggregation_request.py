# Generated from schema/.
"""Machine identity aggregation request."""

from sailpoint.v2025.models import MachineIdentityAggregationRequest

__all__ = ["MachineIdentityAggregationRequest"]
