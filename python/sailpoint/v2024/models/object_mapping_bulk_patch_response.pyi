# Written by `make stubs` from schema/; change it there.
"""Object mapping bulk patch response."""

from collections.abc import Mapping, Sequence
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.object_mapping_response import ObjectMappingResponse

__all__ = ["ObjectMappingBulkPatchResponse"]

class ObjectMappingBulkPatchResponse(Model):
    """Object mapping bulk patch response."""

    patched_objects: list[ObjectMappingResponse] | None
    def __init__(
        self,
        *,
        patched_objects: Sequence[ObjectMappingResponse | Mapping[str, Any]] | None = ...,
    ) -> None: ...
