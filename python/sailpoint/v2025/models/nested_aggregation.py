# Generated from schema/.
"""Applies an aggregation to nested objects."""

__all__ = ["NestedAggregation"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class NestedAggregation(Model):
        """Applies an aggregation to nested objects."""

        name: str
        """Name of the aggregation in the result."""
        type: str
        """Kind of the nested objects."""
        def __init__(
            self,
            *,
            name: str,
            type: str,
        ) -> None: ...
else:
    from sailpoint._core import model

    NestedAggregation = model("v2025", "NestedAggregation")
