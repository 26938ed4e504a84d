# Generated from schema/.
"""Array inner2."""

__all__ = ["ArrayInner2"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model

    class ArrayInner2(Model):
        """Array inner2."""

        __match_args__ = ("actual_instance",)
        actual_instance: str | None
        def __init__(
            self,
            actual_instance: str | None = None,
        ) -> None: ...
        @classmethod
        def from_dict(cls, obj: Any) -> Self: ...
        def to_dict(self) -> Any: ...
else:
    from sailpoint._core import model

    ArrayInner2 = model("beta", "ArrayInner2")
