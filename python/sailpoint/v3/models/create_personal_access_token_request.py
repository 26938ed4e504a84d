# Generated from schema/.
"""Create personal access token request."""

__all__ = ["CreatePersonalAccessTokenRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from sailpoint._core import Model

    class CreatePersonalAccessTokenRequest(Model):
        """Create personal access token request."""

        name: str
        scope: list[str] | None
        access_token_validity_seconds: int | None
        expiration_date: datetime | str | None
        def __init__(
            self,
            *,
            name: str,
            scope: list[str] | tuple[str, ...] | None = ...,
            access_token_validity_seconds: int | None = ...,
            expiration_date: datetime | str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    CreatePersonalAccessTokenRequest = model("v3", "CreatePersonalAccessTokenRequest")
