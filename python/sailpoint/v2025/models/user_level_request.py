# Generated from schema/.
"""User level request."""

__all__ = ["UserLevelRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.public_identity import PublicIdentity

    class UserLevelRequest(Model):
        """User level request."""

        name: str
        description: str
        owner: PublicIdentity
        right_sets: list[str] | None
        def __init__(
            self,
            *,
            name: str,
            description: str,
            owner: PublicIdentity | Mapping[str, Any],
            right_sets: list[str] | tuple[str, ...] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    UserLevelRequest = model("v2025", "UserLevelRequest")
