# Generated from schema/.
"""Account updated."""

__all__ = ["AccountUpdated"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.v2025.models.account_source_reference import AccountSourceReference
    from sailpoint.v2025.models.account_updated_entitlement_changes_inner import AccountUpdatedEntitlementChangesInner
    from sailpoint.v2025.models.account_updated_event import AccountUpdatedEvent
    from sailpoint.v2025.models.account_updated_multi_value_attribute_changes_inner import AccountUpdatedMultiValueAttributeChangesInner
    from sailpoint.v2025.models.account_updated_single_value_attribute_changes_inner import AccountUpdatedSingleValueAttributeChangesInner
    from sailpoint.v2025.models.account_v2 import AccountV2
    from sailpoint.v2025.models.identity_reference1 import IdentityReference1

    class AccountUpdated(Model):
        """Account updated."""

        event: AccountUpdatedEvent
        source: AccountSourceReference
        account: AccountV2
        identity: IdentityReference1
        account_change_types: list[str]
        single_value_attribute_changes: list[AccountUpdatedSingleValueAttributeChangesInner] | None
        multi_value_attribute_changes: list[AccountUpdatedMultiValueAttributeChangesInner] | None
        entitlement_changes: list[AccountUpdatedEntitlementChangesInner] | None
        def __init__(
            self,
            *,
            event: AccountUpdatedEvent | Mapping[str, Any],
            source: AccountSourceReference | Mapping[str, Any],
            account: AccountV2 | Mapping[str, Any],
            identity: IdentityReference1 | Mapping[str, Any],
            account_change_types: Sequence[Literal["ATTRIBUTES_CHANGED", "ENTITLEMENTS_ADDED", "ENTITLEMENTS_REMOVED"]],
            single_value_attribute_changes: Sequence[AccountUpdatedSingleValueAttributeChangesInner | Mapping[str, Any]]
            | None,
            multi_value_attribute_changes: Sequence[AccountUpdatedMultiValueAttributeChangesInner | Mapping[str, Any]]
            | None,
            entitlement_changes: Sequence[AccountUpdatedEntitlementChangesInner | Mapping[str, Any]] | None,
        ) -> None: ...

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    AccountUpdated = model("v2025", "AccountUpdated")
