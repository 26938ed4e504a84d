# Written by `make stubs` from schema/; change it there.
"""Multi host integrations agg schedule update."""

from sailpoint._core import model

__all__ = ["MultiHostIntegrationsAggScheduleUpdate"]

MultiHostIntegrationsAggScheduleUpdate = model("v2024", "MultiHostIntegrationsAggScheduleUpdate")
