# Generated from schema/.
"""Account updated entitlement changes inner added inner owner."""

__all__ = ["AccountUpdatedEntitlementChangesInnerAddedInnerOwner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class AccountUpdatedEntitlementChangesInnerAddedInnerOwner(Model):
        """Account updated entitlement changes inner added inner owner."""

        id: str | None
        name: str | None
        type: str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
            type: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccountUpdatedEntitlementChangesInnerAddedInnerOwner = model("v2025", "AccountUpdatedEntitlementChangesInnerAddedInnerOwner")
