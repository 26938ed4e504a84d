# Generated from schema/.
"""Multi host integrations agg schedule update."""

from sailpoint.v2025.models import MultiHostIntegrationsAggScheduleUpdate

__all__ = ["MultiHostIntegrationsAggScheduleUpdate"]
