# Generated from schema/.
"""Role document all of dimension schema attributes."""

__all__ = ["RoleDocumentAllOfDimensionSchemaAttributes"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class RoleDocumentAllOfDimensionSchemaAttributes(Model):
        """Role document all of dimension schema attributes."""

        derived: bool | None
        display_name: str | None
        name: str | None
        def __init__(
            self,
            *,
            derived: bool | None = ...,
            display_name: str | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RoleDocumentAllOfDimensionSchemaAttributes = model("v2024", "RoleDocumentAllOfDimensionSchemaAttributes")
