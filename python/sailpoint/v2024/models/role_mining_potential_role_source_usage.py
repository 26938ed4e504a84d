# Generated from schema/.
"""Role mining potential role source usage."""

__all__ = ["RoleMiningPotentialRoleSourceUsage"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class RoleMiningPotentialRoleSourceUsage(Model):
        """Role mining potential role source usage."""

        id: str | None
        display_name: str | None
        email: str | None
        usage_count: int | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            display_name: str | None = ...,
            email: str | None = ...,
            usage_count: int | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RoleMiningPotentialRoleSourceUsage = model("v2024", "RoleMiningPotentialRoleSourceUsage")
