# Generated from schema/.
"""Identity entitlement details account target."""

__all__ = ["IdentityEntitlementDetailsAccountTarget"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class IdentityEntitlementDetailsAccountTarget(Model):
        """Identity entitlement details account target."""

        account_id: str | None
        account_name: str | None
        account_uuid: str | None
        source_id: str | None
        source_name: str | None
        remove_date: str | None
        assignment_id: str | None
        revocable: bool | None
        def __init__(
            self,
            *,
            account_id: str | None = ...,
            account_name: str | None = ...,
            account_uuid: str | None = ...,
            source_id: str | None = ...,
            source_name: str | None = ...,
            remove_date: str | None = ...,
            assignment_id: str | None = ...,
            revocable: bool | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    IdentityEntitlementDetailsAccountTarget = model("v2024", "IdentityEntitlementDetailsAccountTarget")
