# Generated from schema/.
"""User app account."""

__all__ = ["UserAppAccount"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class UserAppAccount(Model):
        """User app account."""

        id: str | None
        type: str | None
        name: str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            type: str | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    UserAppAccount = model("beta", "UserAppAccount")
