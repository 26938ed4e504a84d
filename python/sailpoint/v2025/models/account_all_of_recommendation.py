# Generated from schema/.
"""Account all of recommendation."""

__all__ = ["AccountAllOfRecommendation"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class AccountAllOfRecommendation(Model):
        """Account all of recommendation."""

        type: str
        """Known values: HUMAN, MACHINE, AGENT."""
        method: str
        """Known values: DISCOVERY, SOURCE, CRITERIA."""
        def __init__(
            self,
            *,
            type: Literal["HUMAN", "MACHINE", "AGENT"],
            method: Literal["DISCOVERY", "SOURCE", "CRITERIA"],
        ) -> None: ...
else:
    from sailpoint._core import model

    AccountAllOfRecommendation = model("v2025", "AccountAllOfRecommendation")
