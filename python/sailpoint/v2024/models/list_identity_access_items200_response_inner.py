# Generated from schema/.
"""List identity access items200 response inner."""

__all__ = ["ListIdentityAccessItems200ResponseInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.v2024.models.access_item_access_profile_response import AccessItemAccessProfileResponse
    from sailpoint.v2024.models.access_item_account_response import AccessItemAccountResponse
    from sailpoint.v2024.models.access_item_app_response import AccessItemAppResponse
    from sailpoint.v2024.models.access_item_entitlement_response import AccessItemEntitlementResponse
    from sailpoint.v2024.models.access_item_role_response import AccessItemRoleResponse

    class ListIdentityAccessItems200ResponseInner(Model):
        """List identity access items200 response inner."""

        __match_args__ = ("actual_instance",)
        actual_instance: AccessItemEntitlementResponse | AccessItemAccessProfileResponse | AccessItemAccountResponse | AccessItemRoleResponse | AccessItemAppResponse | None
        def __init__(
            self,
            actual_instance: AccessItemEntitlementResponse
            | Mapping[str, Any]
            | AccessItemAccessProfileResponse
            | AccessItemAccountResponse
            | AccessItemRoleResponse
            | AccessItemAppResponse
            | None = None,
        ) -> None: ...
        @classmethod
        def from_dict(cls, obj: Any) -> Self: ...
        def to_dict(self) -> Any: ...
else:
    from sailpoint._core import model

    ListIdentityAccessItems200ResponseInner = model("v2024", "ListIdentityAccessItems200ResponseInner")
