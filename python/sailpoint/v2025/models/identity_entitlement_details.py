# Generated from schema/.
"""Identity entitlement details."""

__all__ = ["IdentityEntitlementDetails"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.identity_entitlement_details_account_target import IdentityEntitlementDetailsAccountTarget
    from sailpoint.v2025.models.identity_entitlement_details_entitlement_dto import IdentityEntitlementDetailsEntitlementDto

    class IdentityEntitlementDetails(Model):
        """Identity entitlement details."""

        identity_id: str | None
        entitlement: IdentityEntitlementDetailsEntitlementDto | None
        source_id: str | None
        account_targets: list[IdentityEntitlementDetailsAccountTarget] | None
        def __init__(
            self,
            *,
            identity_id: str | None = ...,
            entitlement: IdentityEntitlementDetailsEntitlementDto | Mapping[str, Any] | None = ...,
            source_id: str | None = ...,
            account_targets: Sequence[IdentityEntitlementDetailsAccountTarget | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    IdentityEntitlementDetails = model("v2025", "IdentityEntitlementDetails")
