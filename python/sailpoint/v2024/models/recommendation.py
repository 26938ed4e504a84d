# Generated from schema/.
"""Recommendation."""

__all__ = ["Recommendation"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class Recommendation(Model):
        """Recommendation."""

        type: str
        """Known values: HUMAN, MACHINE."""
        method: str
        """Known values: DISCOVERY, SOURCE, CRITERIA."""
        def __init__(
            self,
            *,
            type: Literal["HUMAN", "MACHINE"],
            method: Literal["DISCOVERY", "SOURCE", "CRITERIA"],
        ) -> None: ...
else:
    from sailpoint._core import model

    Recommendation = model("v2024", "Recommendation")
