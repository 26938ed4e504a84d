# Generated from schema/.
"""Role assignment dto assigner."""

__all__ = ["RoleAssignmentDtoAssigner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class RoleAssignmentDtoAssigner(Model):
        """Role assignment dto assigner."""

        type: str | None
        """Known values: IDENTITY, UNKNOWN."""
        id: str | None
        name: str | None
        def __init__(
            self,
            *,
            type: Literal["IDENTITY", "UNKNOWN"] | None = ...,
            id: str | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RoleAssignmentDtoAssigner = model("v2024", "RoleAssignmentDtoAssigner")
