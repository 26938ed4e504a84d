# Written by `make stubs` from schema/; change it there.
"""Role criteria level3."""

from collections.abc import Mapping
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.role_criteria_key import RoleCriteriaKey

__all__ = ["RoleCriteriaLevel3"]

class RoleCriteriaLevel3(Model):
    """Role criteria level3."""

    operation: str | None
    key: RoleCriteriaKey | None
    string_value: str | None
    def __init__(
        self,
        *,
        operation: str | None = ...,
        key: RoleCriteriaKey | Mapping[str, Any] | None = ...,
        string_value: str | None = ...,
    ) -> None: ...
