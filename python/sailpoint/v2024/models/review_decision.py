# Generated from schema/.
"""A decision on an item."""

__all__ = ["ReviewDecision"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2024.models.certification_decision import CertificationDecision
    from sailpoint.v2024.models.review_recommendation import ReviewRecommendation

    class ReviewDecision(Model):
        """A decision on an item."""

        id: str
        """The item's id."""
        decision: str
        """The decision."""
        proposed_end_date: datetime | str | None
        """Proposed time of the access's end."""
        bulk: bool
        """True if the decision was made for several items together."""
        recommendation: ReviewRecommendation | None
        """The recommendation that the reviewer saw."""
        comments: str | None
        """The reviewer's comments."""
        def __init__(
            self,
            *,
            id: str,
            decision: CertificationDecision | Literal["APPROVE", "REVOKE"],
            bulk: bool,
            proposed_end_date: datetime | str | None = ...,
            recommendation: ReviewRecommendation | Mapping[str, Any] | None = ...,
            comments: str | None = ...,
        ) -> None: ...
        @classmethod
        def from_json(cls, json_str: str | bytes | bytearray) -> Any:
            """Read one from a JSON object, or a list from a JSON array.

            The text decides, which no type can follow: annotate what you expect, `ReviewDecision` or
            `list[ReviewDecision]`, to have the rest checked.

            Raises:
                JsonSyntaxError: the text is neither JSON nor the notation of the documentation.
                ValidationError: it does not fit the model.
            """
else:
    from sailpoint._core import model

    ReviewDecision = model("v2024", "ReviewDecision")
