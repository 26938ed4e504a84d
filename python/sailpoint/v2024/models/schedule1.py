# Generated from schema/.
"""The schedule of an aggregation."""

__all__ = ["Schedule1"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model
    from sailpoint._tracking import Tracked
    from sailpoint.v2024.models.json_patch_operation import JsonPatchOperation

    class Schedule1(Tracked[JsonPatchOperation], Model):
        """The schedule of an aggregation."""

        type: str
        """The aggregation: accounts or groups.

        Known values: ACCOUNT_AGGREGATION, GROUP_AGGREGATION.
        """
        cron_expression: str
        """Times of the runs, as a cron expression."""
        def __init__(
            self,
            *,
            type: Literal["ACCOUNT_AGGREGATION", "GROUP_AGGREGATION"],
            cron_expression: str,
        ) -> None: ...
else:
    from sailpoint._core import model

    Schedule1 = model("v2024", "Schedule1")
