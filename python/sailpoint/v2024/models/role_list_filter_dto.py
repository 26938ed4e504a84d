# Generated from schema/.
"""The roles to list."""

__all__ = ["RoleListFilterDTO"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.role_list_filter_dto_amm_key_values_inner import RoleListFilterDTOAmmKeyValuesInner

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
else:
    from sailpoint._core import model

    RoleListFilterDTO = model("v2024", "RoleListFilterDTO")
