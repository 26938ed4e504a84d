# Generated from schema/.
"""Json patch operation role mining value."""

__all__ = ["JsonPatchOperationRoleMiningValue"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.v2024.models.array_inner1 import ArrayInner1

    class JsonPatchOperationRoleMiningValue(Model):
        """Json patch operation role mining value."""

        __match_args__ = ("actual_instance",)
        actual_instance: str | bool | int | dict[str, Any] | list[str | int | dict[str, Any]] | None
        def __init__(
            self,
            actual_instance: str
            | bool
            | int
            | Mapping[str, Any]
            | Sequence[ArrayInner1 | str | int | Mapping[str, Any]]
            | None = None,
        ) -> None: ...
        @classmethod
        def from_dict(cls, obj: Any) -> Self: ...
        def to_dict(self) -> Any: ...
else:
    from sailpoint._core import model

    JsonPatchOperationRoleMiningValue = model("v2024", "JsonPatchOperationRoleMiningValue")
