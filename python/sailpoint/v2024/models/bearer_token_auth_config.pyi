# Written by `make stubs` from schema/; change it there.
"""Bearer token auth config."""

from sailpoint._core import Model

__all__ = ["BearerTokenAuthConfig"]

class BearerTokenAuthConfig(Model):
    """Bearer token auth config."""

    bearer_token: str | None
    def __init__(
        self,
        *,
        bearer_token: str | None = ...,
    ) -> None: ...
