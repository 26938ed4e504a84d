# Generated from schema/.
"""Role mining potential role entitlements."""

__all__ = ["RoleMiningPotentialRoleEntitlements"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class RoleMiningPotentialRoleEntitlements(Model):
        """Role mining potential role entitlements."""

        id: str | None
        name: str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RoleMiningPotentialRoleEntitlements = model("v2024", "RoleMiningPotentialRoleEntitlements")
