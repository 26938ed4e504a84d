# Generated from schema/.
"""Account updated entitlement changes inner."""

__all__ = ["AccountUpdatedEntitlementChangesInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.account_updated_entitlement_changes_inner_added_inner import AccountUpdatedEntitlementChangesInnerAddedInner

    class AccountUpdatedEntitlementChangesInner(Model):
        """Account updated entitlement changes inner."""

        attribute_name: str
        added: list[AccountUpdatedEntitlementChangesInnerAddedInner] | None
        removed: list[AccountUpdatedEntitlementChangesInnerAddedInner] | None
        def __init__(
            self,
            *,
            attribute_name: str,
            added: Sequence[AccountUpdatedEntitlementChangesInnerAddedInner | Mapping[str, Any]] | None,
            removed: Sequence[AccountUpdatedEntitlementChangesInnerAddedInner | Mapping[str, Any]] | None,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccountUpdatedEntitlementChangesInner = model("v2025", "AccountUpdatedEntitlementChangesInner")
