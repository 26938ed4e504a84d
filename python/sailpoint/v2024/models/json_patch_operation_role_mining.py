# Generated from schema/.
"""Json patch operation role mining."""

__all__ = ["JsonPatchOperationRoleMining"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2024.models.array_inner1 import ArrayInner1
    from sailpoint.v2024.models.json_patch_operation_role_mining_value import JsonPatchOperationRoleMiningValue

    class JsonPatchOperationRoleMining(Model):
        """Json patch operation role mining."""

        op: str
        """Known values: remove, replace."""
        path: str
        value: str | bool | int | dict[str, Any] | list[str | int | dict[str, Any]] | None
        def __init__(
            self,
            *,
            op: Literal["remove", "replace"],
            path: str,
            value: JsonPatchOperationRoleMiningValue
            | str
            | bool
            | int
            | Mapping[str, Any]
            | Sequence[ArrayInner1 | str | int | Mapping[str, Any]]
            | None = ...,
        ) -> None: ...
        @classmethod
        def from_json(cls, json_str: str | bytes | bytearray) -> Any:
            """Read one from a JSON object, or a list from a JSON array.

            The text decides, which no type can follow: annotate what you expect, `JsonPatchOperationRoleMining` or
            `list[JsonPatchOperationRoleMining]`, to have the rest checked.

            Raises:
                JsonSyntaxError: the text is neither JSON nor the notation of the documentation.
                ValidationError: it does not fit the model.
            """
else:
    from sailpoint._core import model

    JsonPatchOperationRoleMining = model("v2024", "JsonPatchOperationRoleMining")
