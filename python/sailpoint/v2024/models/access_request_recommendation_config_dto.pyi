# Written by `make stubs` from schema/; change it there.
"""Access request recommendation config dto."""

from sailpoint._core import Model

__all__ = ["AccessRequestRecommendationConfigDto"]

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
