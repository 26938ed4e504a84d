# Generated from schema/.
"""Recommender calculations identity attributes value."""

__all__ = ["RecommenderCalculationsIdentityAttributesValue"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class RecommenderCalculationsIdentityAttributesValue(Model):
        """Recommender calculations identity attributes value."""

        value: str | None
        def __init__(
            self,
            *,
            value: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RecommenderCalculationsIdentityAttributesValue = model("v2025", "RecommenderCalculationsIdentityAttributesValue")
