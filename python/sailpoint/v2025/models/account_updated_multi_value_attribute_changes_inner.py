# Generated from schema/.
"""Account updated multi value attribute changes inner."""

__all__ = ["AccountUpdatedMultiValueAttributeChangesInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from sailpoint._core import Model
    from sailpoint.v2025.models.account_updated_multi_value_attribute_changes_inner_added_values_inner import AccountUpdatedMultiValueAttributeChangesInnerAddedValuesInner

    class AccountUpdatedMultiValueAttributeChangesInner(Model):
        """Account updated multi value attribute changes inner."""

        name: str
        added_values: list[str | bool | float | list[str]]
        removed_values: list[str | bool | float | list[str]]
        def __init__(
            self,
            *,
            name: str,
            added_values: Sequence[AccountUpdatedMultiValueAttributeChangesInnerAddedValuesInner | str | bool | float | list[str] | tuple[str, ...]],
            removed_values: Sequence[AccountUpdatedMultiValueAttributeChangesInnerAddedValuesInner | str | bool | float | list[str] | tuple[str, ...]],
        ) -> None: ...
else:
    from sailpoint._core import model

    AccountUpdatedMultiValueAttributeChangesInner = model("v2025", "AccountUpdatedMultiValueAttributeChangesInner")
