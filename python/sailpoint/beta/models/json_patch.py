# Generated from schema/.
"""Json patch."""

__all__ = ["JsonPatch"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.beta.models.json_patch_operation import JsonPatchOperation

    class JsonPatch(Model):
        """Json patch."""

        operations: list[JsonPatchOperation] | None
        def __init__(
            self,
            *,
            operations: Sequence[JsonPatchOperation | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    JsonPatch = model("beta", "JsonPatch")
