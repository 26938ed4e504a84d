# Generated from schema/.
"""Role list filter DTO amm key values inner."""

__all__ = ["RoleListFilterDTOAmmKeyValuesInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

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
else:
    from sailpoint._core import model

    RoleListFilterDTOAmmKeyValuesInner = model("v2024", "RoleListFilterDTOAmmKeyValuesInner")
