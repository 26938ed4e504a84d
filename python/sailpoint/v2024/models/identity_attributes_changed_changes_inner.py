# Generated from schema/.
"""Identity attributes changed changes inner."""

__all__ = ["IdentityAttributesChangedChangesInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from sailpoint._core import Model
    from sailpoint.v2024.models.identity_attributes_changed_changes_inner_new_value import IdentityAttributesChangedChangesInnerNewValue
    from sailpoint.v2024.models.identity_attributes_changed_changes_inner_old_value import IdentityAttributesChangedChangesInnerOldValue
    from sailpoint.v2024.models.identity_attributes_changed_changes_inner_old_value_one_of_value import IdentityAttributesChangedChangesInnerOldValueOneOfValue

    class IdentityAttributesChangedChangesInner(Model):
        """Identity attributes changed changes inner."""

        attribute: str
        old_value: str | bool | list[str] | dict[str, str | float | int | bool] | None
        new_value: str | bool | list[str] | dict[str, str | float | int | bool] | None
        def __init__(
            self,
            *,
            attribute: str,
            old_value: IdentityAttributesChangedChangesInnerOldValue
            | str
            | bool
            | list[str]
            | tuple[str, ...]
            | Mapping[str, IdentityAttributesChangedChangesInnerOldValueOneOfValue | str | float | bool]
            | None = ...,
            new_value: IdentityAttributesChangedChangesInnerNewValue
            | str
            | bool
            | list[str]
            | tuple[str, ...]
            | Mapping[str, IdentityAttributesChangedChangesInnerOldValueOneOfValue | str | float | bool]
            | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    IdentityAttributesChangedChangesInner = model("v2024", "IdentityAttributesChangedChangesInner")
