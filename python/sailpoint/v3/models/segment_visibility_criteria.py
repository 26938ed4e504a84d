# Generated from schema/.
"""Segment visibility criteria."""

__all__ = ["SegmentVisibilityCriteria"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v3.models.expression import Expression

    class SegmentVisibilityCriteria(Model):
        """Segment visibility criteria."""

        expression: Expression | None
        def __init__(
            self,
            *,
            expression: Expression | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SegmentVisibilityCriteria = model("v3", "SegmentVisibilityCriteria")
