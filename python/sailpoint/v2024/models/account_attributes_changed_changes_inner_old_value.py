# Generated from schema/.
"""Account attributes changed changes inner old value."""

__all__ = ["AccountAttributesChangedChangesInnerOldValue"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model

    class AccountAttributesChangedChangesInnerOldValue(Model):
        """Account attributes changed changes inner old value."""

        __match_args__ = ("actual_instance",)
        actual_instance: str | bool | list[str | None] | None
        def __init__(
            self,
            actual_instance: str | bool | Sequence[str | None] | None = None,
        ) -> None: ...
        @classmethod
        def from_dict(cls, obj: Any) -> Self: ...
        def to_dict(self) -> Any: ...
else:
    from sailpoint._core import model

    AccountAttributesChangedChangesInnerOldValue = model("v2024", "AccountAttributesChangedChangesInnerOldValue")
