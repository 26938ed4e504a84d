# Written by `make stubs` from schema/; change it there.
"""Role list filter DTO amm key values inner."""

from sailpoint._core import Model

__all__ = ["RoleListFilterDTOAmmKeyValuesInner"]

class RoleListFilterDTOAmmKeyValuesInner(Model):
    """Role list filter DTO amm key values inner."""

    attribute: str | None
    values: list[str] | None
    def __init__(
        self,
        *,
        attribute: str | None = ...,
        values: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...
