# Generated from schema/.
"""Account updated entitlement changes inner added inner."""

__all__ = ["AccountUpdatedEntitlementChangesInnerAddedInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.account_updated_entitlement_changes_inner_added_inner_owner import AccountUpdatedEntitlementChangesInnerAddedInnerOwner

    class AccountUpdatedEntitlementChangesInnerAddedInner(Model):
        """Account updated entitlement changes inner added inner."""

        id: str | None
        name: str | None
        owner: AccountUpdatedEntitlementChangesInnerAddedInnerOwner | None
        value: str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
            owner: AccountUpdatedEntitlementChangesInnerAddedInnerOwner | Mapping[str, Any] | None = ...,
            value: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccountUpdatedEntitlementChangesInnerAddedInner = model("v2025", "AccountUpdatedEntitlementChangesInnerAddedInner")
