# Generated from schema/.
"""Schedule1 months."""

__all__ = ["Schedule1Months"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model
    from sailpoint.v3.models.selector_type import SelectorType

    class Schedule1Months(Model):
        """Schedule1 months."""

        type: str
        values: list[str]
        interval: int | None
        def __init__(
            self,
            *,
            type: SelectorType | Literal["LIST", "RANGE"],
            values: list[str] | tuple[str, ...],
            interval: int | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    Schedule1Months = model("v3", "Schedule1Months")
