# Written by `make stubs` from schema/; change it there.
"""Mfa config test response."""

from sailpoint._core import Model

__all__ = ["MfaConfigTestResponse"]

class MfaConfigTestResponse(Model):
    """Mfa config test response."""

    state: str | None
    """Known values: SUCCESS, FAILED.

    The server owns it; it is left out of requests.
    """
    error: str | None
    """The server owns it; it is left out of requests."""
    def __init__(
        self,
        *,
        state: str | None = ...,
        error: str | None = ...,
    ) -> None: ...
