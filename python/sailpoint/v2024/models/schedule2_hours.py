# Generated from schema/.
"""Schedule2 hours."""

__all__ = ["Schedule2Hours"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class Schedule2Hours(Model):
        """Schedule2 hours."""

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

    Schedule2Hours = model("v2024", "Schedule2Hours")
