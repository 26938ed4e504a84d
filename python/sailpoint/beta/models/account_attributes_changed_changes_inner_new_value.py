# Generated from schema/.
"""Account attributes changed changes inner new value."""

__all__ = ["AccountAttributesChangedChangesInnerNewValue"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model

    class AccountAttributesChangedChangesInnerNewValue(Model):
        """Account attributes changed changes inner new value."""

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

    AccountAttributesChangedChangesInnerNewValue = model("beta", "AccountAttributesChangedChangesInnerNewValue")
