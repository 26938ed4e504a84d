# Generated from schema/.
"""Latest outlier summary."""

__all__ = ["LatestOutlierSummary"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from sailpoint._core import Model

    class LatestOutlierSummary(Model):
        """Latest outlier summary."""

        type: str | None
        """Known values: LOW_SIMILARITY, STRUCTURAL."""
        snapshot_date: datetime | str | None
        total_outliers: int | None
        total_identities: int | None
        total_ignored: int | None
        def __init__(
            self,
            *,
            type: Literal["LOW_SIMILARITY", "STRUCTURAL"] | None = ...,
            snapshot_date: datetime | str | None = ...,
            total_outliers: int | None = ...,
            total_identities: int | None = ...,
            total_ignored: int | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    LatestOutlierSummary = model("beta", "LatestOutlierSummary")
