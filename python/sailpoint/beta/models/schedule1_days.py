# Generated from schema/.
"""Schedule1 days."""

__all__ = ["Schedule1Days"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class Schedule1Days(Model):
        """Schedule1 days."""

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

    Schedule1Days = model("beta", "Schedule1Days")
