# Generated from schema/.
"""Role mining potential role potential role ref."""

__all__ = ["RoleMiningPotentialRolePotentialRoleRef"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class RoleMiningPotentialRolePotentialRoleRef(Model):
        """Role mining potential role potential role ref."""

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

    RoleMiningPotentialRolePotentialRoleRef = model("beta", "RoleMiningPotentialRolePotentialRoleRef")
