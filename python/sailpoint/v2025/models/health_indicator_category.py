# Generated from schema/.
"""Health indicator category."""

__all__ = ["HealthIndicatorCategory"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.health_event import HealthEvent

    class HealthIndicatorCategory(Model):
        """Health indicator category."""

        errors: list[HealthEvent] | None
        warnings: list[HealthEvent] | None
        def __init__(
            self,
            *,
            errors: Sequence[HealthEvent | Mapping[str, Any]] | None = ...,
            warnings: Sequence[HealthEvent | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    HealthIndicatorCategory = model("v2025", "HealthIndicatorCategory")
