# Generated from schema/.
"""User app owner."""

__all__ = ["UserAppOwner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class UserAppOwner(Model):
        """User app owner."""

        id: str | None
        type: str | None
        name: str | None
        alias: str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            type: str | None = ...,
            name: str | None = ...,
            alias: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    UserAppOwner = model("v2024", "UserAppOwner")
