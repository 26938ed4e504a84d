# Generated from schema/.
"""Schedule months."""

__all__ = ["ScheduleMonths"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class ScheduleMonths(Model):
        """Schedule months."""

        type: str
        """Known values: LIST, RANGE."""
        values: list[str]
        interval: int | None
        def __init__(
            self,
            *,
            type: Literal["LIST", "RANGE"],
            values: list[str] | tuple[str, ...],
            interval: int | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ScheduleMonths = model("v2025", "ScheduleMonths")
