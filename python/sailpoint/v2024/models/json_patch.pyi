# Written by `make stubs` from schema/; change it there.
"""Json patch."""

from collections.abc import Mapping, Sequence
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.json_patch_operation import JsonPatchOperation

__all__ = ["JsonPatch"]

class JsonPatch(Model):
    """Json patch."""

    operations: list[JsonPatchOperation] | None
    def __init__(
        self,
        *,
        operations: Sequence[JsonPatchOperation | Mapping[str, Any]] | None = ...,
    ) -> None: ...
