# Generated from schema/.
"""User app source app."""

__all__ = ["UserAppSourceApp"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class UserAppSourceApp(Model):
        """User app source app."""

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

    UserAppSourceApp = model("beta", "UserAppSourceApp")
