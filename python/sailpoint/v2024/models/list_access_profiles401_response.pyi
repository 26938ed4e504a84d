# Written by `make stubs` from schema/; change it there.
"""The body of a 401: the token is missing, invalid or expired."""

from typing import Any

from sailpoint._core import Model

__all__ = ["ListAccessProfiles401Response"]

class ListAccessProfiles401Response(Model):
    """The body of a 401: the token is missing, invalid or expired."""

    error: Any
    """The problem with the token."""
    def __init__(
        self,
        *,
        error: Any = ...,
    ) -> None: ...
