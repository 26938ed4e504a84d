# Generated from schema/.
"""Scheduled search all of owner."""

__all__ = ["ScheduledSearchAllOfOwner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class ScheduledSearchAllOfOwner(Model):
        """Scheduled search all of owner."""

        type: str
        """Known values: IDENTITY."""
        id: str
        def __init__(
            self,
            *,
            type: Literal["IDENTITY"],
            id: str,
        ) -> None: ...
else:
    from sailpoint._core import model

    ScheduledSearchAllOfOwner = model("v2024", "ScheduledSearchAllOfOwner")
