# Generated from schema/.
"""Attribute definition schema."""

__all__ = ["AttributeDefinitionSchema"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class AttributeDefinitionSchema(Model):
        """Attribute definition schema."""

        type: str | None
        """Known values: CONNECTOR_SCHEMA."""
        id: str | None
        name: str | None
        def __init__(
            self,
            *,
            type: Literal["CONNECTOR_SCHEMA"] | None = ...,
            id: str | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AttributeDefinitionSchema = model("v2025", "AttributeDefinitionSchema")
