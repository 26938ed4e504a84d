# Generated from schema/.
"""Attribute DTO."""

__all__ = ["AttributeDTO"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint._tracking import Tracked
    from sailpoint.v2024.models.attribute_value_dto import AttributeValueDTO
    from sailpoint.v2024.models.json_patch_operation import JsonPatchOperation

    class AttributeDTO(Tracked[JsonPatchOperation], Model):
        """Attribute DTO."""

        key: str | None
        name: str | None
        multiselect: bool | None
        status: str | None
        type: str | None
        object_types: list[str] | None
        description: str | None
        values: list[AttributeValueDTO] | None
        def __init__(
            self,
            *,
            key: str | None = ...,
            name: str | None = ...,
            multiselect: bool | None = ...,
            status: str | None = ...,
            type: str | None = ...,
            object_types: list[str] | tuple[str, ...] | None = ...,
            description: str | None = ...,
            values: Sequence[AttributeValueDTO | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AttributeDTO = model("v2024", "AttributeDTO")
