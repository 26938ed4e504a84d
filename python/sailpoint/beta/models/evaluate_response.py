# Generated from schema/.
"""Evaluate response."""

__all__ = ["EvaluateResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.beta.models.lookup_step import LookupStep

    class EvaluateResponse(Model):
        """Evaluate response."""

        reassign_to_id: str | None
        lookup_trail: list[LookupStep] | None
        def __init__(
            self,
            *,
            reassign_to_id: str | None = ...,
            lookup_trail: Sequence[LookupStep | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    EvaluateResponse = model("beta", "EvaluateResponse")
