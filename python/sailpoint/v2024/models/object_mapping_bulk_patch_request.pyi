# Written by `make stubs` from schema/; change it there.
"""Object mapping bulk patch request."""

from collections.abc import Mapping, Sequence
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.json_patch_operation import JsonPatchOperation

__all__ = ["ObjectMappingBulkPatchRequest"]

class ObjectMappingBulkPatchRequest(Model):
    """Object mapping bulk patch request."""

    patches: dict[str, list[JsonPatchOperation]]
    def __init__(
        self,
        *,
        patches: Mapping[str, Sequence[JsonPatchOperation | Mapping[str, Any]]],
    ) -> None: ...
