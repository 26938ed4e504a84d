# Generated from schema/.
"""Source manager correlation rule."""

__all__ = ["SourceManagerCorrelationRule"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class SourceManagerCorrelationRule(Model):
        """Source manager correlation rule."""

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

    SourceManagerCorrelationRule = model("v2025", "SourceManagerCorrelationRule")
