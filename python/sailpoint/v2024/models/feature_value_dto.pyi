# Written by `make stubs` from schema/; change it there.
"""Feature value dto."""

from sailpoint._core import Model

__all__ = ["FeatureValueDto"]

class FeatureValueDto(Model):
    """Feature value dto."""

    feature: str | None
    numerator: int | None
    denominator: int | None
    def __init__(
        self,
        *,
        feature: str | None = ...,
        numerator: int | None = ...,
        denominator: int | None = ...,
    ) -> None: ...
