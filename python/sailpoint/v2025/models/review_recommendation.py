# Generated from schema/.
"""The recommendation for an item."""

__all__ = ["ReviewRecommendation"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from sailpoint._core import Model

    class ReviewRecommendation(Model):
        """The recommendation for an item."""

        recommendation: str | None
        """The recommendation."""
        reasons: list[str] | None
        """The reasons."""
        timestamp: datetime | str | None
        """Time of the recommendation."""
        def __init__(
            self,
            *,
            recommendation: str | None = ...,
            reasons: list[str] | tuple[str, ...] | None = ...,
            timestamp: datetime | str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ReviewRecommendation = model("v2025", "ReviewRecommendation")
