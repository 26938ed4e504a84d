# Generated from schema/.
"""Machine identity aggregation response target."""

from sailpoint.v2025.models import MachineIdentityAggregationResponseTarget

__all__ = ["MachineIdentityAggregationResponseTarget"]
