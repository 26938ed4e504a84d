# Generated from schema/.
"""Auth user levels identity count."""

__all__ = ["AuthUserLevelsIdentityCount"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class AuthUserLevelsIdentityCount(Model):
        """Auth user levels identity count."""

        id: str | None
        count: int | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            count: int | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AuthUserLevelsIdentityCount = model("v2025", "AuthUserLevelsIdentityCount")
