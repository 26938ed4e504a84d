# Generated from schema/.
"""An identity that has a role."""

__all__ = ["RoleIdentity"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model
    from sailpoint.v2024.models.role_assignment_source_type import RoleAssignmentSourceType

    class RoleIdentity(Model):
        """An identity that has a role."""

        id: str | None
        """The identity's id."""
        alias_name: str | None
        """The identity's alternate name."""
        name: str | None
        """The identity's name."""
        email: str | None
        """The e-mail address."""
        role_assignment_source: str | None
        """How the identity got the role."""
        def __init__(
            self,
            *,
            id: str | None = ...,
            alias_name: str | None = ...,
            name: str | None = ...,
            email: str | None = ...,
            role_assignment_source: RoleAssignmentSourceType | Literal["ACCESS_REQUEST", "ROLE_MEMBERSHIP"] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RoleIdentity = model("v2024", "RoleIdentity")
