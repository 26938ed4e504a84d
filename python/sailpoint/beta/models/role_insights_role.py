# Generated from schema/.
"""Role insights role."""

__all__ = ["RoleInsightsRole"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class RoleInsightsRole(Model):
        """Role insights role."""

        name: str | None
        id: str | None
        description: str | None
        owner_name: str | None
        owner_id: str | None
        def __init__(
            self,
            *,
            name: str | None = ...,
            id: str | None = ...,
            description: str | None = ...,
            owner_name: str | None = ...,
            owner_id: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RoleInsightsRole = model("beta", "RoleInsightsRole")
