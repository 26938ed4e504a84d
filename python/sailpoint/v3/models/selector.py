# Generated from schema/.
"""Selector."""

__all__ = ["Selector"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model
    from sailpoint.v3.models.selector_type import SelectorType

    class Selector(Model):
        """Selector."""

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

    Selector = model("v3", "Selector")
