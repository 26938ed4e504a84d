# Generated from schema/.
"""Update multi host sources request inner."""

__all__ = ["UpdateMultiHostSourcesRequestInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.array_inner import ArrayInner
    from sailpoint.v2025.models.update_multi_host_sources_request_inner_value import UpdateMultiHostSourcesRequestInnerValue

    class UpdateMultiHostSourcesRequestInner(Model):
        """Update multi host sources request inner."""

        op: str
        """Known values: add, replace."""
        path: str
        value: str | bool | int | dict[str, Any] | list[str | int | dict[str, Any]] | None
        def __init__(
            self,
            *,
            op: Literal["add", "replace"],
            path: str,
            value: UpdateMultiHostSourcesRequestInnerValue
            | str
            | bool
            | int
            | Mapping[str, Any]
            | Sequence[ArrayInner | str | int | Mapping[str, Any]]
            | None = ...,
        ) -> None: ...
        @classmethod
        def from_json(cls, json_str: str | bytes | bytearray) -> Any:
            """Read one from a JSON object, or a list from a JSON array.

            The text decides, which no type can follow: annotate what you expect, `UpdateMultiHostSourcesRequestInner`
            or `list[UpdateMultiHostSourcesRequestInner]`, to have the rest checked.

            Raises:
                JsonSyntaxError: the text is neither JSON nor the notation of the documentation.
                ValidationError: it does not fit the model.
            """
else:
    from sailpoint._core import model

    UpdateMultiHostSourcesRequestInner = model("v2025", "UpdateMultiHostSourcesRequestInner")
