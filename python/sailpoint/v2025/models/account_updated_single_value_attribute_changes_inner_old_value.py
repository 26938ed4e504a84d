# Generated from schema/.
"""Account updated single value attribute changes inner old value."""

__all__ = ["AccountUpdatedSingleValueAttributeChangesInnerOldValue"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model

    class AccountUpdatedSingleValueAttributeChangesInnerOldValue(Model):
        """Account updated single value attribute changes inner old value."""

        __match_args__ = ("actual_instance",)
        actual_instance: str | bool | float | list[str] | None
        def __init__(
            self,
            actual_instance: str | bool | float | list[str] | tuple[str, ...] | None = None,
        ) -> None: ...
        @classmethod
        def from_dict(cls, obj: Any) -> Self: ...
        def to_dict(self) -> Any: ...
else:
    from sailpoint._core import model

    AccountUpdatedSingleValueAttributeChangesInnerOldValue = model("v2025", "AccountUpdatedSingleValueAttributeChangesInnerOldValue")
