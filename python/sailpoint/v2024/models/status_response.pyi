# Written by `make stubs` from schema/; change it there.
"""Status response."""

from collections.abc import Mapping
from typing import Any, Literal

from sailpoint._core import Model

__all__ = ["StatusResponse"]

class StatusResponse(Model):
    """Status response."""

    id: str | None
    """Read-only: it is left out of requests."""
    name: str | None
    """Read-only: it is left out of requests."""
    status: str | None
    """Known values: SUCCESS, FAILURE.

    Read-only: it is left out of requests.
    """
    elapsed_millis: int | None
    """Read-only: it is left out of requests."""
    details: dict[str, Any] | None
    """Read-only: it is left out of requests."""
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        status: Literal["SUCCESS", "FAILURE"] | None = ...,
        elapsed_millis: int | None = ...,
        details: Mapping[str, Any] | None = ...,
    ) -> None: ...
