# Generated from schema/.
"""User app source."""

__all__ = ["UserAppSource"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class UserAppSource(Model):
        """User app source."""

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

    UserAppSource = model("beta", "UserAppSource")
