# Generated from schema/.
"""Access request recommendation config dto."""

__all__ = ["AccessRequestRecommendationConfigDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class AccessRequestRecommendationConfigDto(Model):
        """Access request recommendation config dto."""

        score_threshold: float
        start_date_attribute: str | None
        restriction_attribute: str | None
        mover_attribute: str | None
        joiner_attribute: str | None
        use_restriction_attribute: bool | None
        def __init__(
            self,
            *,
            score_threshold: float,
            start_date_attribute: str | None = ...,
            restriction_attribute: str | None = ...,
            mover_attribute: str | None = ...,
            joiner_attribute: str | None = ...,
            use_restriction_attribute: bool | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccessRequestRecommendationConfigDto = model("v2024", "AccessRequestRecommendationConfigDto")
