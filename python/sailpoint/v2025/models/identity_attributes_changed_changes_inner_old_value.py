# Generated from schema/.
"""Identity attributes changed changes inner old value."""

__all__ = ["IdentityAttributesChangedChangesInnerOldValue"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.v2025.models.identity_attributes_changed_changes_inner_old_value_one_of_value import IdentityAttributesChangedChangesInnerOldValueOneOfValue

    class IdentityAttributesChangedChangesInnerOldValue(Model):
        """Identity attributes changed changes inner old value."""

        __match_args__ = ("actual_instance",)
        actual_instance: str | bool | list[str] | dict[str, str | float | int | bool] | None
        def __init__(
            self,
            actual_instance: str
            | bool
            | list[str]
            | tuple[str, ...]
            | Mapping[str, IdentityAttributesChangedChangesInnerOldValueOneOfValue | str | float | bool]
            | None = None,
        ) -> None: ...
        @classmethod
        def from_dict(cls, obj: Any) -> Self: ...
        def to_dict(self) -> Any: ...
else:
    from sailpoint._core import model

    IdentityAttributesChangedChangesInnerOldValue = model("v2025", "IdentityAttributesChangedChangesInnerOldValue")
