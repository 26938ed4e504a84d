# Written by `make stubs` from schema/; change it there.
"""Violation prediction."""

from collections.abc import Mapping, Sequence
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.violation_context import ViolationContext

__all__ = ["ViolationPrediction"]

class ViolationPrediction(Model):
    """Violation prediction."""

    violation_contexts: list[ViolationContext] | None
    def __init__(
        self,
        *,
        violation_contexts: Sequence[ViolationContext | Mapping[str, Any]] | None = ...,
    ) -> None: ...
