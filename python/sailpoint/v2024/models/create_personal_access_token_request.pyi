# Written by `make stubs` from src/schema; change it there.
"""Create personal access token request."""

from collections.abc import Sequence
from datetime import datetime

from sailpoint._core import Model

__all__ = ["CreatePersonalAccessTokenRequest"]

class CreatePersonalAccessTokenRequest(Model):
    """Create personal access token request."""

    name: str
    scope: list[str] | None
    access_token_validity_seconds: list[int] | None
    expiration_date: list[datetime | str] | None
    def __init__(
        self,
        *,
        name: str,
        scope: list[str] | tuple[str, ...] | None = ...,
        access_token_validity_seconds: Sequence[int] | None = ...,
        expiration_date: Sequence[datetime | str] | None = ...,
    ) -> None: ...
