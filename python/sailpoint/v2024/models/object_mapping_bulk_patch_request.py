# Generated from schema/.
"""Object mapping bulk patch request."""

__all__ = ["ObjectMappingBulkPatchRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.json_patch_operation import JsonPatchOperation

    class ObjectMappingBulkPatchRequest(Model):
        """Object mapping bulk patch request."""

        patches: dict[str, list[JsonPatchOperation]]
        def __init__(
            self,
            *,
            patches: Mapping[str, Sequence[JsonPatchOperation | Mapping[str, Any]]],
        ) -> None: ...
else:
    from sailpoint._core import model

    ObjectMappingBulkPatchRequest = model("v2024", "ObjectMappingBulkPatchRequest")
