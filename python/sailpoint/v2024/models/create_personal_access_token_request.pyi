# Written by `make stubs` from schema/; change it there.
"""Create personal access token request."""

from datetime import datetime

from sailpoint._core import Model

__all__ = ["CreatePersonalAccessTokenRequest"]

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
