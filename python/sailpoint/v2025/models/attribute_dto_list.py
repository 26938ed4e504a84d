# Generated from schema/.
"""Attribute DTO list."""

__all__ = ["AttributeDTOList"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.attribute_dto import AttributeDTO

    class AttributeDTOList(Model):
        """Attribute DTO list."""

        attributes: list[AttributeDTO] | None
        def __init__(
            self,
            *,
            attributes: Sequence[AttributeDTO | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AttributeDTOList = model("v2025", "AttributeDTOList")
