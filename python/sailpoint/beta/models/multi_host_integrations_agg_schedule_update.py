# Generated from schema/.
"""Multi host integrations agg schedule update."""

__all__ = ["MultiHostIntegrationsAggScheduleUpdate"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from sailpoint._core import Model

    class MultiHostIntegrationsAggScheduleUpdate(Model):
        """Multi host integrations agg schedule update."""

        multihost_id: str
        aggregation_grp_id: str
        aggregation_grp_name: str
        aggregation_cron_schedule: str
        enable_schedule: bool
        source_id_list: list[str]
        created: datetime | str | None
        modified: datetime | str | None
        def __init__(
            self,
            *,
            multihost_id: str,
            aggregation_grp_id: str,
            aggregation_grp_name: str,
            aggregation_cron_schedule: str,
            enable_schedule: bool,
            source_id_list: list[str] | tuple[str, ...],
            created: datetime | str | None = ...,
            modified: datetime | str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    MultiHostIntegrationsAggScheduleUpdate = model("beta", "MultiHostIntegrationsAggScheduleUpdate")
