# Generated from schema/.
"""Multi host sources manager correlation rule."""

__all__ = ["MultiHostSourcesManagerCorrelationRule"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class MultiHostSourcesManagerCorrelationRule(Model):
        """Multi host sources manager correlation rule."""

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

    MultiHostSourcesManagerCorrelationRule = model("beta", "MultiHostSourcesManagerCorrelationRule")
