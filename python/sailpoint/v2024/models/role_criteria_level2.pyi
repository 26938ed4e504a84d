# Written by `make stubs` from schema/; change it there.
"""Role criteria level2."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint.v2024.models.role_criteria_key import RoleCriteriaKey
from sailpoint.v2024.models.role_criteria_level3 import RoleCriteriaLevel3
from sailpoint.v2024.models.role_criteria_operation import RoleCriteriaOperation

__all__ = ["RoleCriteriaLevel2"]

class RoleCriteriaLevel2(Model):
    """Role criteria level2."""

    operation: str | None
    key: RoleCriteriaKey | None
    string_value: str | None
    children: list[RoleCriteriaLevel3] | None
    def __init__(
        self,
        *,
        operation: RoleCriteriaOperation
        | Literal["EQUALS", "NOT_EQUALS", "CONTAINS", "DOES_NOT_CONTAIN", "STARTS_WITH", "ENDS_WITH", "GREATER_THAN", "LESS_THAN", "GREATER_THAN_EQUALS", "LESS_THAN_EQUALS", "AND", "OR"]
        | None = ...,
        key: RoleCriteriaKey | Mapping[str, Any] | None = ...,
        string_value: str | None = ...,
        children: Sequence[RoleCriteriaLevel3 | Mapping[str, Any]] | None = ...,
    ) -> None: ...
