# Generated from schema/.
"""Role mining potential role application."""

__all__ = ["RoleMiningPotentialRoleApplication"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class RoleMiningPotentialRoleApplication(Model):
        """Role mining potential role application."""

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

    RoleMiningPotentialRoleApplication = model("v2024", "RoleMiningPotentialRoleApplication")
