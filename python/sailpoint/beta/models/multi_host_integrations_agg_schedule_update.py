# Generated from schema/.
"""Multi host integrations agg schedule update."""

from sailpoint.beta.models import MultiHostIntegrationsAggScheduleUpdate

__all__ = ["MultiHostIntegrationsAggScheduleUpdate"]
