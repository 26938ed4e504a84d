# Generated from schema/.
"""Json patch operations."""

__all__ = ["JsonPatchOperations"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.beta.models.array_inner2 import ArrayInner2
    from sailpoint.beta.models.json_patch_operations_value import JsonPatchOperationsValue

    class JsonPatchOperations(Model):
        """Json patch operations."""

        op: str
        """Known values: add, remove, replace."""
        path: str
        value: str | bool | list[str] | None
        def __init__(
            self,
            *,
            op: Literal["add", "remove", "replace"],
            path: str,
            value: JsonPatchOperationsValue | str | bool | Sequence[ArrayInner2 | str] | None = ...,
        ) -> None: ...
        @classmethod
        def from_json(cls, json_str: str | bytes | bytearray) -> Any:
            """Read one from a JSON object, or a list from a JSON array.

            The text decides, which no type can follow: annotate what you expect, `JsonPatchOperations` or
            `list[JsonPatchOperations]`, to have the rest checked.

            Raises:
                JsonSyntaxError: the text is neither JSON nor the notation of the documentation.
                ValidationError: it does not fit the model.
            """
else:
    from sailpoint._core import model

    JsonPatchOperations = model("beta", "JsonPatchOperations")
