# Generated from schema/.
"""Expression children inner."""

__all__ = ["ExpressionChildrenInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.value import Value

    class ExpressionChildrenInner(Model):
        """Expression children inner."""

        operator: str | None
        """Known values: AND, EQUALS."""
        attribute: str | None
        value: Value | None
        children: str | None
        def __init__(
            self,
            *,
            operator: Literal["AND", "EQUALS"] | None = ...,
            attribute: str | None = ...,
            value: Value | Mapping[str, Any] | None = ...,
            children: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ExpressionChildrenInner = model("v2025", "ExpressionChildrenInner")
