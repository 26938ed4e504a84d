# Written by `make stubs` from schema/; change it there.
"""Dimension criteria key."""

from typing import Literal

from sailpoint._core import Model
from sailpoint.v2024.models.dimension_criteria_key_type import DimensionCriteriaKeyType

__all__ = ["DimensionCriteriaKey"]

class DimensionCriteriaKey(Model):
    """Dimension criteria key."""

    type: str
    var_property: str
    def __init__(
        self,
        *,
        type: DimensionCriteriaKeyType | Literal["IDENTITY"],
        var_property: str,
    ) -> None: ...
