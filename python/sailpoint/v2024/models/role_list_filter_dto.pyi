# Written by `make stubs` from schema/; change it there.
"""The roles to list."""

from collections.abc import Mapping, Sequence
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.role_list_filter_dto_amm_key_values_inner import RoleListFilterDTOAmmKeyValuesInner

__all__ = ["RoleListFilterDTO"]

class RoleListFilterDTO(Model):
    """The roles to list."""

    filters: str | None
    """Filter, for example `name sw "Sales"`."""
    amm_key_values: list[RoleListFilterDTOAmmKeyValuesInner] | None
    """Metadata that the roles have."""
    def __init__(
        self,
        *,
        filters: str | None = ...,
        amm_key_values: Sequence[RoleListFilterDTOAmmKeyValuesInner | Mapping[str, Any]] | None = ...,
    ) -> None: ...
