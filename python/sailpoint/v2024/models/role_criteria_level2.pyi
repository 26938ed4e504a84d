# Written by `make stubs` from schema/; change it there.
"""Role criteria level2."""

from collections.abc import Mapping, Sequence
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.role_criteria_key import RoleCriteriaKey
from sailpoint.v2024.models.role_criteria_level3 import RoleCriteriaLevel3

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
        operation: str | None = ...,
        key: RoleCriteriaKey | Mapping[str, Any] | None = ...,
        string_value: str | None = ...,
        children: Sequence[RoleCriteriaLevel3 | Mapping[str, Any]] | None = ...,
    ) -> None: ...
