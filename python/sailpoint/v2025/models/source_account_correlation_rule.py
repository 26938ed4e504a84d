# Generated from schema/.
"""Source account correlation rule."""

__all__ = ["SourceAccountCorrelationRule"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class SourceAccountCorrelationRule(Model):
        """Source account correlation rule."""

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

    SourceAccountCorrelationRule = model("v2025", "SourceAccountCorrelationRule")
