# Written by `make stubs` from schema/; change it there.
"""The request carried no token, or one that is not valid any more."""

from typing import Any

from sailpoint._core import Model

__all__ = ["ListAccessProfiles401Response"]

class ListAccessProfiles401Response(Model):
    """The request carried no token, or one that is not valid any more."""

    error: Any
    """What is wrong with the token."""
    def __init__(
        self,
        *,
        error: Any = ...,
    ) -> None: ...
