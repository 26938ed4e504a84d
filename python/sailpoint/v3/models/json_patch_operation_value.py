# Generated from schema/.
"""Json patch operation value."""

__all__ = ["JsonPatchOperationValue"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.v3.models.array_inner import ArrayInner

    class JsonPatchOperationValue(Model):
        """Json patch operation value."""

        __match_args__ = ("actual_instance",)
        actual_instance: str | bool | int | dict[str, Any] | list[str | int | dict[str, Any]] | None
        def __init__(
            self,
            actual_instance: str
            | bool
            | int
            | Mapping[str, Any]
            | Sequence[ArrayInner | str | int | Mapping[str, Any]]
            | None = None,
        ) -> None: ...
        @classmethod
        def from_dict(cls, obj: Any) -> Self: ...
        def to_dict(self) -> Any: ...
else:
    from sailpoint._core import model

    JsonPatchOperationValue = model("v3", "JsonPatchOperationValue")
