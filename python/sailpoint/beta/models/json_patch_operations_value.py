# Generated from schema/.
"""Json patch operations value."""

__all__ = ["JsonPatchOperationsValue"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.beta.models.array_inner2 import ArrayInner2

    class JsonPatchOperationsValue(Model):
        """Json patch operations value."""

        __match_args__ = ("actual_instance",)
        actual_instance: str | bool | list[str] | None
        def __init__(
            self,
            actual_instance: str | bool | Sequence[ArrayInner2 | str] | None = None,
        ) -> None: ...
        @classmethod
        def from_dict(cls, obj: Any) -> Self: ...
        def to_dict(self) -> Any: ...
else:
    from sailpoint._core import model

    JsonPatchOperationsValue = model("beta", "JsonPatchOperationsValue")
