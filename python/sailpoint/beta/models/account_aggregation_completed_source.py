# Generated from schema/.
"""Account aggregation completed source."""

__all__ = ["AccountAggregationCompletedSource"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class AccountAggregationCompletedSource(Model):
        """Account aggregation completed source."""

        type: str
        """Known values: SOURCE."""
        id: str
        name: str
        def __init__(
            self,
            *,
            type: Literal["SOURCE"],
            id: str,
            name: str,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccountAggregationCompletedSource = model("beta", "AccountAggregationCompletedSource")
