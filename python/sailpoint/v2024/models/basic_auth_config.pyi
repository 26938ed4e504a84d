# Written by `make stubs` from schema/; change it there.
"""Basic auth config."""

from sailpoint._core import Model

__all__ = ["BasicAuthConfig"]

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
