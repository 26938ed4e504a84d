# Generated from schema/.
"""Object mapping bulk create response."""

__all__ = ["ObjectMappingBulkCreateResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.object_mapping_response import ObjectMappingResponse

    class ObjectMappingBulkCreateResponse(Model):
        """Object mapping bulk create response."""

        added_objects: list[ObjectMappingResponse] | None
        def __init__(
            self,
            *,
            added_objects: Sequence[ObjectMappingResponse | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ObjectMappingBulkCreateResponse = model("v2025", "ObjectMappingBulkCreateResponse")
