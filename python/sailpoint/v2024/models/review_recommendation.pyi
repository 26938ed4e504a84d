# Written by `make stubs` from schema/; change it there.
"""Review recommendation."""

from datetime import datetime

from sailpoint._core import Model

__all__ = ["ReviewRecommendation"]

class ReviewRecommendation(Model):
    """Review recommendation."""

    recommendation: str | None
    reasons: list[str] | None
    timestamp: datetime | str | None
    def __init__(
        self,
        *,
        recommendation: str | None = ...,
        reasons: list[str] | tuple[str, ...] | None = ...,
        timestamp: datetime | str | None = ...,
    ) -> None: ...
