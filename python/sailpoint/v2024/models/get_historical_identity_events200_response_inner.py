# Generated from schema/.
"""Get historical identity events200 response inner."""

__all__ = ["GetHistoricalIdentityEvents200ResponseInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.v2024.models.access_item_associated import AccessItemAssociated
    from sailpoint.v2024.models.access_item_removed import AccessItemRemoved
    from sailpoint.v2024.models.access_requested import AccessRequested
    from sailpoint.v2024.models.account_status_changed import AccountStatusChanged
    from sailpoint.v2024.models.attributes_changed import AttributesChanged
    from sailpoint.v2024.models.identity_certified import IdentityCertified

    class GetHistoricalIdentityEvents200ResponseInner(Model):
        """Get historical identity events200 response inner."""

        __match_args__ = ("actual_instance",)
        actual_instance: IdentityCertified | AccessItemAssociated | AccessItemRemoved | AttributesChanged | AccessRequested | AccountStatusChanged | None
        def __init__(
            self,
            actual_instance: IdentityCertified
            | Mapping[str, Any]
            | AccessItemAssociated
            | AccessItemRemoved
            | AttributesChanged
            | AccessRequested
            | AccountStatusChanged
            | None = None,
        ) -> None: ...
        @classmethod
        def from_dict(cls, obj: Any) -> Self: ...
        def to_dict(self) -> Any: ...
else:
    from sailpoint._core import model

    GetHistoricalIdentityEvents200ResponseInner = model("v2024", "GetHistoricalIdentityEvents200ResponseInner")
