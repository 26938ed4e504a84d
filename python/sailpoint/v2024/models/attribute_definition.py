# Generated from schema/.
"""An attribute of a schema."""

__all__ = ["AttributeDefinition"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2024.models.attribute_definition_schema import AttributeDefinitionSchema
    from sailpoint.v2024.models.attribute_definition_type import AttributeDefinitionType

    class AttributeDefinition(Model):
        """An attribute of a schema."""

        name: str | None
        """The attribute's name."""
        native_name: str | None
        """The attribute's name in the connected system."""
        type: str | None
        """Type of the values."""
        var_schema: AttributeDefinitionSchema | None
        """The schema that the values refer to."""
        description: str | None
        """The attribute's description."""
        is_multi: bool | None
        """True if there may be several values."""
        is_entitlement: bool | None
        """True if the values are entitlements."""
        is_group: bool | None
        """True if the values are groups."""
        def __init__(
            self,
            *,
            name: str | None = ...,
            native_name: str | None = ...,
            type: AttributeDefinitionType | Literal["STRING", "LONG", "INT", "BOOLEAN", "DATE"] | None = ...,
            var_schema: AttributeDefinitionSchema | Mapping[str, Any] | None = ...,
            description: str | None = ...,
            is_multi: bool | None = ...,
            is_entitlement: bool | None = ...,
            is_group: bool | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AttributeDefinition = model("v2024", "AttributeDefinition")
