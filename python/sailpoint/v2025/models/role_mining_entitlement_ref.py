# Generated from schema/.
"""Role mining entitlement ref."""

__all__ = ["RoleMiningEntitlementRef"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class RoleMiningEntitlementRef(Model):
        """Role mining entitlement ref."""

        id: str | None
        name: str | None
        description: str | None
        attribute: str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
            description: str | None = ...,
            attribute: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RoleMiningEntitlementRef = model("v2025", "RoleMiningEntitlementRef")
