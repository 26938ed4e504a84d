# Written by `make stubs` from schema/; change it there.
"""Role criteria level1."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint.v2024.models.role_criteria_key import RoleCriteriaKey
from sailpoint.v2024.models.role_criteria_level2 import RoleCriteriaLevel2
from sailpoint.v2024.models.role_criteria_operation import RoleCriteriaOperation

__all__ = ["RoleCriteriaLevel1"]

class RoleCriteriaLevel1(Model):
    """Role criteria level1."""

    operation: str | None
    key: RoleCriteriaKey | None
    string_value: str | None
    children: list[RoleCriteriaLevel2 | None] | None
    def __init__(
        self,
        *,
        operation: RoleCriteriaOperation
        | Literal["EQUALS", "NOT_EQUALS", "CONTAINS", "DOES_NOT_CONTAIN", "STARTS_WITH", "ENDS_WITH", "GREATER_THAN", "LESS_THAN", "GREATER_THAN_EQUALS", "LESS_THAN_EQUALS", "AND", "OR"]
        | None = ...,
        key: RoleCriteriaKey | Mapping[str, Any] | None = ...,
        string_value: str | None = ...,
        children: Sequence[RoleCriteriaLevel2 | Mapping[str, Any] | None] | None = ...,
    ) -> None: ...
