# Written by `make stubs` from schema/; change it there.
"""Object mapping bulk create request."""

from collections.abc import Mapping, Sequence
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.object_mapping_request import ObjectMappingRequest

__all__ = ["ObjectMappingBulkCreateRequest"]

class ObjectMappingBulkCreateRequest(Model):
    """Object mapping bulk create request."""

    new_objects_mappings: list[ObjectMappingRequest]
    def __init__(
        self,
        *,
        new_objects_mappings: Sequence[ObjectMappingRequest | Mapping[str, Any]],
    ) -> None: ...
