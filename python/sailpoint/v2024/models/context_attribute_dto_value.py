# Generated from schema/.
"""Context attribute dto value."""

__all__ = ["ContextAttributeDtoValue"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model

    class ContextAttributeDtoValue(Model):
        """Context attribute dto value."""

        __match_args__ = ("actual_instance",)
        actual_instance: str | list[str] | None
        def __init__(
            self,
            actual_instance: str | list[str] | tuple[str, ...] | None = None,
        ) -> None: ...
        @classmethod
        def from_dict(cls, obj: Any) -> Self: ...
        def to_dict(self) -> Any: ...
else:
    from sailpoint._core import model

    ContextAttributeDtoValue = model("v2024", "ContextAttributeDtoValue")
