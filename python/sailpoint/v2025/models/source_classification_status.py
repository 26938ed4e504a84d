# Generated from schema/.
"""Source classification status."""

__all__ = ["SourceClassificationStatus"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.source_classification_status_all_of_counts import SourceClassificationStatusAllOfCounts

    class SourceClassificationStatus(Model):
        """Source classification status."""

        status: str | None
        """Known values: STARTED, COLLECTED, COMPLETED, CANCELLED, TERMINATED."""
        started: datetime | str | None
        updated: datetime | str | None
        counts: SourceClassificationStatusAllOfCounts | None
        def __init__(
            self,
            *,
            status: Literal["STARTED", "COLLECTED", "COMPLETED", "CANCELLED", "TERMINATED"] | None = ...,
            started: datetime | str | None = ...,
            updated: datetime | str | None = ...,
            counts: SourceClassificationStatusAllOfCounts | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SourceClassificationStatus = model("v2025", "SourceClassificationStatus")
