# Generated from schema/.
"""Identity access."""

__all__ = ["IdentityAccess"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.v3.models.access_profile_role import AccessProfileRole
    from sailpoint.v3.models.access_profile_summary import AccessProfileSummary
    from sailpoint.v3.models.entitlement_summary import EntitlementSummary

    class IdentityAccess(Model):
        """Identity access."""

        __match_args__ = ("actual_instance",)
        actual_instance: AccessProfileSummary | EntitlementSummary | AccessProfileRole | None
        def __init__(
            self,
            actual_instance: AccessProfileSummary
            | Mapping[str, Any]
            | EntitlementSummary
            | AccessProfileRole
            | None = None,
        ) -> None: ...
        @classmethod
        def from_dict(cls, obj: Any) -> Self: ...
        def to_dict(self) -> Any: ...
else:
    from sailpoint._core import model

    IdentityAccess = model("v3", "IdentityAccess")
