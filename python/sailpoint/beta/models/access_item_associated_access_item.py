# Generated from schema/.
"""Access item associated access item."""

__all__ = ["AccessItemAssociatedAccessItem"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.beta.models.access_item_access_profile_response import AccessItemAccessProfileResponse
    from sailpoint.beta.models.access_item_account_response import AccessItemAccountResponse
    from sailpoint.beta.models.access_item_app_response import AccessItemAppResponse
    from sailpoint.beta.models.access_item_entitlement_response import AccessItemEntitlementResponse
    from sailpoint.beta.models.access_item_role_response import AccessItemRoleResponse

    class AccessItemAssociatedAccessItem(Model):
        """Access item associated access item."""

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

    AccessItemAssociatedAccessItem = model("beta", "AccessItemAssociatedAccessItem")
