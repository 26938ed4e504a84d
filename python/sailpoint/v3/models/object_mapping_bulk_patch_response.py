# Generated from schema/.
"""Object mapping bulk patch response."""

__all__ = ["ObjectMappingBulkPatchResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v3.models.object_mapping_response import ObjectMappingResponse

    class ObjectMappingBulkPatchResponse(Model):
        """Object mapping bulk patch response."""

        patched_objects: list[ObjectMappingResponse] | None
        def __init__(
            self,
            *,
            patched_objects: Sequence[ObjectMappingResponse | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ObjectMappingBulkPatchResponse = model("v3", "ObjectMappingBulkPatchResponse")
