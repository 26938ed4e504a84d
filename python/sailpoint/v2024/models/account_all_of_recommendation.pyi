# Written by `make stubs` from schema/; change it there.
"""Account all of recommendation."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["AccountAllOfRecommendation"]

class AccountAllOfRecommendation(Model):
    """Account all of recommendation."""

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
