# Written by `make stubs` from schema/; change it there.
"""Violation context policy."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["ViolationContextPolicy"]

class ViolationContextPolicy(Model):
    """Violation context policy."""

    type: str | None
    """Known values: ENTITLEMENT."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["ENTITLEMENT"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
