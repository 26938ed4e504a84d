# Generated from schema/.
"""Schedule days."""

__all__ = ["ScheduleDays"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class ScheduleDays(Model):
        """Schedule days."""

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

    ScheduleDays = model("v2024", "ScheduleDays")
