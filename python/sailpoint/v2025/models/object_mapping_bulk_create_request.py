# Generated from schema/.
"""Object mapping bulk create request."""

__all__ = ["ObjectMappingBulkCreateRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.object_mapping_request import ObjectMappingRequest

    class ObjectMappingBulkCreateRequest(Model):
        """Object mapping bulk create request."""

        new_objects_mappings: list[ObjectMappingRequest]
        def __init__(
            self,
            *,
            new_objects_mappings: Sequence[ObjectMappingRequest | Mapping[str, Any]],
        ) -> None: ...
else:
    from sailpoint._core import model

    ObjectMappingBulkCreateRequest = model("v2025", "ObjectMappingBulkCreateRequest")
