# Generated from schema/.
"""Visibility criteria."""

__all__ = ["VisibilityCriteria"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v3.models.expression import Expression

    class VisibilityCriteria(Model):
        """Visibility criteria."""

        expression: Expression | None
        def __init__(
            self,
            *,
            expression: Expression | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    VisibilityCriteria = model("v3", "VisibilityCriteria")
