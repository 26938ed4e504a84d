# Generated from schema/.
"""One change to an object (RFC 6902)."""

__all__ = ["JsonPatchOperation"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint._tracking import Differences
    from sailpoint.v2024.models.array_inner import ArrayInner
    from sailpoint.v2024.models.update_multi_host_sources_request_inner_value import UpdateMultiHostSourcesRequestInnerValue

    class JsonPatchOperation(Differences, Model):
        """One change to an object (RFC 6902)."""

        op: str
        """The kind of operation.

        Known values: add, remove, replace, move, copy, test.
        """
        path: str
        """The target, as a JSON Pointer (RFC 6901)."""
        value: str | bool | int | dict[str, Any] | list[str | int | dict[str, Any]] | None
        """The value to add, to replace with, or to compare with."""
        var_from: str | None
        """The source of `move` and `copy`, as a JSON Pointer."""
        def __init__(
            self,
            *,
            op: Literal["add", "remove", "replace", "move", "copy", "test"],
            path: str,
            value: UpdateMultiHostSourcesRequestInnerValue
            | str
            | bool
            | int
            | Mapping[str, Any]
            | Sequence[ArrayInner | str | int | Mapping[str, Any]]
            | None = ...,
            var_from: str | None = ...,
        ) -> None: ...
        @classmethod
        def from_json(cls, json_str: str | bytes | bytearray) -> Any:
            """Read one from a JSON object, or a list from a JSON array.

            The text decides, which no type can follow: annotate what you expect, `JsonPatchOperation` or
            `list[JsonPatchOperation]`, to have the rest checked.

            Raises:
                JsonSyntaxError: the text is neither JSON nor the notation of the documentation.
                ValidationError: it does not fit the model.
            """
else:
    from sailpoint._core import model

    JsonPatchOperation = model("v2024", "JsonPatchOperation")
