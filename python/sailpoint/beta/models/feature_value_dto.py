# Generated from schema/.
"""Feature value dto."""

__all__ = ["FeatureValueDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

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
else:
    from sailpoint._core import model

    FeatureValueDto = model("beta", "FeatureValueDto")
