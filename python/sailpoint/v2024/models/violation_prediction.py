# Generated from schema/.
"""Violation prediction."""

__all__ = ["ViolationPrediction"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.violation_context import ViolationContext

    class ViolationPrediction(Model):
        """Violation prediction."""

        violation_contexts: list[ViolationContext] | None
        def __init__(
            self,
            *,
            violation_contexts: Sequence[ViolationContext | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ViolationPrediction = model("v2024", "ViolationPrediction")
