# Written by `make stubs` from schema/; change it there.
"""The body of a 429: the rate limit is exceeded."""

from typing import Any

from sailpoint._core import Model

__all__ = ["ListAccessProfiles429Response"]

class ListAccessProfiles429Response(Model):
    """The body of a 429: the rate limit is exceeded."""

    message: Any
    """The limit that was exceeded."""
    def __init__(
        self,
        *,
        message: Any = ...,
    ) -> None: ...
