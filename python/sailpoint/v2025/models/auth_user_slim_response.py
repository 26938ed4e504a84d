# Generated from schema/.
"""Auth user slim response."""

__all__ = ["AuthUserSlimResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class AuthUserSlimResponse(Model):
        """Auth user slim response."""

        id: str | None
        uid: str | None
        alias: str | None
        display_name: str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            uid: str | None = ...,
            alias: str | None = ...,
            display_name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AuthUserSlimResponse = model("v2025", "AuthUserSlimResponse")
