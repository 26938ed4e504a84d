# Generated from schema/.
"""Role mining potential role edit entitlements."""

__all__ = ["RoleMiningPotentialRoleEditEntitlements"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class RoleMiningPotentialRoleEditEntitlements(Model):
        """Role mining potential role edit entitlements."""

        ids: list[str] | None
        exclude: bool | None
        def __init__(
            self,
            *,
            ids: list[str] | tuple[str, ...] | None = ...,
            exclude: bool | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RoleMiningPotentialRoleEditEntitlements = model("v2025", "RoleMiningPotentialRoleEditEntitlements")
