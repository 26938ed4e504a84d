# Generated from schema/.
"""Array inner1."""

__all__ = ["ArrayInner1"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model

    class ArrayInner1(Model):
        """Array inner1."""

        __match_args__ = ("actual_instance",)
        actual_instance: str | int | dict[str, Any] | None
        def __init__(
            self,
            actual_instance: str | int | Mapping[str, Any] | None = None,
        ) -> None: ...
        @classmethod
        def from_dict(cls, obj: Any) -> Self: ...
        def to_dict(self) -> Any: ...
else:
    from sailpoint._core import model

    ArrayInner1 = model("v2024", "ArrayInner1")
