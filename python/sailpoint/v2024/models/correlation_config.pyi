# Written by `make stubs` from schema/; change it there.
"""Correlation config."""

from collections.abc import Mapping, Sequence
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.correlation_config_attribute_assignments_inner import CorrelationConfigAttributeAssignmentsInner

__all__ = ["CorrelationConfig"]

class CorrelationConfig(Model):
    """Correlation config."""

    id: str | None
    name: str | None
    attribute_assignments: list[CorrelationConfigAttributeAssignmentsInner] | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        attribute_assignments: Sequence[CorrelationConfigAttributeAssignmentsInner | Mapping[str, Any]] | None = ...,
    ) -> None: ...
