# Generated from schema/.
"""Common access item access."""

__all__ = ["CommonAccessItemAccess"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model
    from sailpoint.v2024.models.common_access_type import CommonAccessType

    class CommonAccessItemAccess(Model):
        """Common access item access."""

        id: str | None
        type: str | None
        name: str | None
        description: str | None
        owner_name: str | None
        owner_id: str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            type: CommonAccessType | Literal["ACCESS_PROFILE", "ROLE"] | None = ...,
            name: str | None = ...,
            description: str | None = ...,
            owner_name: str | None = ...,
            owner_id: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    CommonAccessItemAccess = model("v2024", "CommonAccessItemAccess")
