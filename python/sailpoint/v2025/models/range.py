# Generated from schema/.
"""Range."""

__all__ = ["Range"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.bound import Bound

    class Range(Model):
        """Range."""

        lower: Bound | None
        upper: Bound | None
        def __init__(
            self,
            *,
            lower: Bound | Mapping[str, Any] | None = ...,
            upper: Bound | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    Range = model("v2025", "Range")
