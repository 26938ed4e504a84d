# Written by `make stubs` from schema/; change it there.
"""Role list filter DTO."""

from collections.abc import Mapping, Sequence
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.role_list_filter_dto_amm_key_values_inner import RoleListFilterDTOAmmKeyValuesInner

__all__ = ["RoleListFilterDTO"]

class RoleListFilterDTO(Model):
    """Role list filter DTO."""

    filters: str | None
    amm_key_values: list[RoleListFilterDTOAmmKeyValuesInner] | None
    def __init__(
        self,
        *,
        filters: str | None = ...,
        amm_key_values: Sequence[RoleListFilterDTOAmmKeyValuesInner | Mapping[str, Any]] | None = ...,
    ) -> None: ...
