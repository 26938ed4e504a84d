# Generated from schema/.
"""A wrapper for the value of a patch operation. The field `value` accepts it, and holds the value itself."""

__all__ = ["UpdateMultiHostSourcesRequestInnerValue"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.v2025.models.array_inner import ArrayInner

    class UpdateMultiHostSourcesRequestInnerValue(Model):
        """A wrapper for the value of a patch operation. The field `value` accepts it, and holds the value itself."""

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

    UpdateMultiHostSourcesRequestInnerValue = model("v2025", "UpdateMultiHostSourcesRequestInnerValue")
