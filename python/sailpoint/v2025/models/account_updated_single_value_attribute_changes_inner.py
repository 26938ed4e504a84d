# Generated from schema/.
"""Account updated single value attribute changes inner."""

__all__ = ["AccountUpdatedSingleValueAttributeChangesInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model
    from sailpoint.v2025.models.account_updated_single_value_attribute_changes_inner_new_value import AccountUpdatedSingleValueAttributeChangesInnerNewValue
    from sailpoint.v2025.models.account_updated_single_value_attribute_changes_inner_old_value import AccountUpdatedSingleValueAttributeChangesInnerOldValue

    class AccountUpdatedSingleValueAttributeChangesInner(Model):
        """Account updated single value attribute changes inner."""

        name: str
        old_value: str | bool | float | list[str] | None
        new_value: str | bool | float | list[str] | None
        def __init__(
            self,
            *,
            name: str,
            old_value: AccountUpdatedSingleValueAttributeChangesInnerOldValue
            | str
            | bool
            | float
            | list[str]
            | tuple[str, ...]
            | None,
            new_value: AccountUpdatedSingleValueAttributeChangesInnerNewValue
            | str
            | bool
            | float
            | list[str]
            | tuple[str, ...]
            | None,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccountUpdatedSingleValueAttributeChangesInner = model("v2025", "AccountUpdatedSingleValueAttributeChangesInner")
