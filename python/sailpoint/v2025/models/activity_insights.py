# Generated from schema/.
"""Activity insights."""

__all__ = ["ActivityInsights"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class ActivityInsights(Model):
        """Activity insights."""

        account_id: str | None
        usage_days: int | None
        usage_days_state: str | None
        """Known values: COMPLETE, UNKNOWN."""
        def __init__(
            self,
            *,
            account_id: str | None = ...,
            usage_days: int | None = ...,
            usage_days_state: Literal["COMPLETE", "UNKNOWN"] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ActivityInsights = model("v2025", "ActivityInsights")
