# Generated from schema/.
"""Role mining potential role ref."""

__all__ = ["RoleMiningPotentialRoleRef"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class RoleMiningPotentialRoleRef(Model):
        """Role mining potential role ref."""

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

    RoleMiningPotentialRoleRef = model("v2024", "RoleMiningPotentialRoleRef")
