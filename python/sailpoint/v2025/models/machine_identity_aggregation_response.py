# Generated from schema/.
"""Machine identity aggregation response."""

from sailpoint.v2025.models import MachineIdentityAggregationResponse

__all__ = ["MachineIdentityAggregationResponse"]
