# Written by `make stubs` from schema/; change it there.
"""Sod violation check."""

from datetime import datetime

from sailpoint._core import Model

__all__ = ["SodViolationCheck"]

class SodViolationCheck(Model):
    """Sod violation check."""

    request_id: str
    created: datetime | str | None
    """Read-only: it is left out of requests."""
    def __init__(
        self,
        *,
        request_id: str,
        created: datetime | str | None = ...,
    ) -> None: ...
