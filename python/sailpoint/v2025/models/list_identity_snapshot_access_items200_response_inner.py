# Generated from schema/.
"""List identity snapshot access items200 response inner."""

__all__ = ["ListIdentitySnapshotAccessItems200ResponseInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.v2025.models.access_item_access_profile_response import AccessItemAccessProfileResponse
    from sailpoint.v2025.models.access_item_account_response import AccessItemAccountResponse
    from sailpoint.v2025.models.access_item_app_response import AccessItemAppResponse
    from sailpoint.v2025.models.access_item_entitlement_response import AccessItemEntitlementResponse
    from sailpoint.v2025.models.access_item_role_response import AccessItemRoleResponse

    class ListIdentitySnapshotAccessItems200ResponseInner(Model):
        """List identity snapshot access items200 response inner."""

        __match_args__ = ("actual_instance",)
        actual_instance: AccessItemAccessProfileResponse | AccessItemAccountResponse | AccessItemAppResponse | AccessItemEntitlementResponse | AccessItemRoleResponse | None
        def __init__(
            self,
            actual_instance: AccessItemAccessProfileResponse
            | Mapping[str, Any]
            | AccessItemAccountResponse
            | AccessItemAppResponse
            | AccessItemEntitlementResponse
            | AccessItemRoleResponse
            | None = None,
        ) -> None: ...
        @classmethod
        def from_dict(cls, obj: Any) -> Self: ...
        def to_dict(self) -> Any: ...
else:
    from sailpoint._core import model

    ListIdentitySnapshotAccessItems200ResponseInner = model("v2025", "ListIdentitySnapshotAccessItems200ResponseInner")
