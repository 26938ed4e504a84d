# Generated from schema/.
"""Basic auth config."""

__all__ = ["BasicAuthConfig"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class BasicAuthConfig(Model):
        """Basic auth config."""

        user_name: str | None
        password: str | None
        def __init__(
            self,
            *,
            user_name: str | None = ...,
            password: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    BasicAuthConfig = model("beta", "BasicAuthConfig")
