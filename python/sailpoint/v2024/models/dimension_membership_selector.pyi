# Written by `make stubs` from schema/; change it there.
"""Dimension membership selector."""

from collections.abc import Mapping
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.dimension_criteria_level1 import DimensionCriteriaLevel1

__all__ = ["DimensionMembershipSelector"]

class DimensionMembershipSelector(Model):
    """Dimension membership selector."""

    type: str | None
    criteria: DimensionCriteriaLevel1 | None
    def __init__(
        self,
        *,
        type: str | None = ...,
        criteria: DimensionCriteriaLevel1 | Mapping[str, Any] | None = ...,
    ) -> None: ...
