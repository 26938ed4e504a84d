# Generated from schema/.
"""Account attributes changed changes inner."""

__all__ = ["AccountAttributesChangedChangesInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from sailpoint._core import Model
    from sailpoint.v2024.models.account_attributes_changed_changes_inner_new_value import AccountAttributesChangedChangesInnerNewValue
    from sailpoint.v2024.models.account_attributes_changed_changes_inner_old_value import AccountAttributesChangedChangesInnerOldValue

    class AccountAttributesChangedChangesInner(Model):
        """Account attributes changed changes inner."""

        attribute: str
        old_value: str | bool | list[str | None] | None
        new_value: str | bool | list[str | None] | None
        def __init__(
            self,
            *,
            attribute: str,
            old_value: AccountAttributesChangedChangesInnerOldValue | str | bool | Sequence[str | None] | None,
            new_value: AccountAttributesChangedChangesInnerNewValue | str | bool | Sequence[str | None] | None,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccountAttributesChangedChangesInner = model("v2024", "AccountAttributesChangedChangesInner")
