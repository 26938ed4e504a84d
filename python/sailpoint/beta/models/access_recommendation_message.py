# Generated from schema/.
"""Access recommendation message."""

__all__ = ["AccessRecommendationMessage"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class AccessRecommendationMessage(Model):
        """Access recommendation message."""

        interpretation: str | None
        def __init__(
            self,
            *,
            interpretation: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccessRecommendationMessage = model("beta", "AccessRecommendationMessage")
