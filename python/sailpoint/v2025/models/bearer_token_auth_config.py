# Generated from schema/.
"""Bearer token auth config."""

__all__ = ["BearerTokenAuthConfig"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class BearerTokenAuthConfig(Model):
        """Bearer token auth config."""

        bearer_token: str | None
        def __init__(
            self,
            *,
            bearer_token: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    BearerTokenAuthConfig = model("v2025", "BearerTokenAuthConfig")
