# Generated from schema/.
"""Multi host sources account correlation rule."""

__all__ = ["MultiHostSourcesAccountCorrelationRule"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class MultiHostSourcesAccountCorrelationRule(Model):
        """Multi host sources account correlation rule."""

        type: str | None
        """Known values: RULE."""
        id: str | None
        name: str | None
        def __init__(
            self,
            *,
            type: Literal["RULE"] | None = ...,
            id: str | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    MultiHostSourcesAccountCorrelationRule = model("beta", "MultiHostSourcesAccountCorrelationRule")
