# Generated from schema/.
"""Identity attributes changed changes inner old value one of value."""

__all__ = ["IdentityAttributesChangedChangesInnerOldValueOneOfValue"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model

    class IdentityAttributesChangedChangesInnerOldValueOneOfValue(Model):
        """Identity attributes changed changes inner old value one of value."""

        __match_args__ = ("actual_instance",)
        actual_instance: str | float | bool | None
        def __init__(
            self,
            actual_instance: str | float | bool | None = None,
        ) -> None: ...
        @classmethod
        def from_dict(cls, obj: Any) -> Self: ...
        def to_dict(self) -> Any: ...
else:
    from sailpoint._core import model

    IdentityAttributesChangedChangesInnerOldValueOneOfValue = model("beta", "IdentityAttributesChangedChangesInnerOldValueOneOfValue")
