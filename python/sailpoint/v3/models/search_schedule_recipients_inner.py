# Generated from schema/.
"""Search schedule recipients inner."""

__all__ = ["SearchScheduleRecipientsInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class SearchScheduleRecipientsInner(Model):
        """Search schedule recipients inner."""

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

    SearchScheduleRecipientsInner = model("v3", "SearchScheduleRecipientsInner")
