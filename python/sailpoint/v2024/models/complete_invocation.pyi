# Written by `make stubs` from schema/; change it there.
"""Complete invocation."""

from collections.abc import Mapping
from typing import Any

from sailpoint._core import Model

__all__ = ["CompleteInvocation"]

class CompleteInvocation(Model):
    """Complete invocation."""

    secret: str
    error: str | None
    output: dict[str, Any]
    def __init__(
        self,
        *,
        secret: str,
        output: Mapping[str, Any],
        error: str | None = ...,
    ) -> None: ...
