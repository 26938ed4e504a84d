# Generated from schema/.
"""Subscription patch request inner."""

__all__ = ["SubscriptionPatchRequestInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2024.models.array_inner1 import ArrayInner1
    from sailpoint.v2024.models.subscription_patch_request_inner_value import SubscriptionPatchRequestInnerValue

    class SubscriptionPatchRequestInner(Model):
        """Subscription patch request inner."""

        op: str
        """Known values: add, remove, replace, move, copy."""
        path: str
        value: str | int | dict[str, Any] | list[str | int | dict[str, Any]] | None
        def __init__(
            self,
            *,
            op: Literal["add", "remove", "replace", "move", "copy"],
            path: str,
            value: SubscriptionPatchRequestInnerValue
            | str
            | int
            | Mapping[str, Any]
            | Sequence[ArrayInner1 | str | int | Mapping[str, Any]]
            | None = ...,
        ) -> None: ...
        @classmethod
        def from_json(cls, json_str: str | bytes | bytearray) -> Any:
            """Read one from a JSON object, or a list from a JSON array.

            The text decides, which no type can follow: annotate what you expect, `SubscriptionPatchRequestInner` or
            `list[SubscriptionPatchRequestInner]`, to have the rest checked.

            Raises:
                JsonSyntaxError: the text is neither JSON nor the notation of the documentation.
                ValidationError: it does not fit the model.
            """
else:
    from sailpoint._core import model

    SubscriptionPatchRequestInner = model("v2024", "SubscriptionPatchRequestInner")
