# Generated from schema/.
"""Schedule1 days."""

__all__ = ["Schedule1Days"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model
    from sailpoint.v3.models.selector_type import SelectorType

    class Schedule1Days(Model):
        """Schedule1 days."""

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

    Schedule1Days = model("v3", "Schedule1Days")
