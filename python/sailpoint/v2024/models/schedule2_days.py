# Generated from schema/.
"""Schedule2 days."""

__all__ = ["Schedule2Days"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class Schedule2Days(Model):
        """Schedule2 days."""

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

    Schedule2Days = model("v2024", "Schedule2Days")
