# Written by `make stubs` from schema/; change it there.
"""Too many requests in a given time."""

from typing import Any

from sailpoint._core import Model

__all__ = ["ListAccessProfiles429Response"]

class ListAccessProfiles429Response(Model):
    """Too many requests in a given time."""

    message: Any
    """Which limit was met."""
    def __init__(
        self,
        *,
        message: Any = ...,
    ) -> None: ...
