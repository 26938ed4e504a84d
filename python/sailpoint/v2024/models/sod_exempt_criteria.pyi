# Written by `make stubs` from schema/; change it there.
"""Sod exempt criteria."""

from sailpoint._core import Model

__all__ = ["SodExemptCriteria"]

class SodExemptCriteria(Model):
    """Sod exempt criteria."""

    existing: bool | None
    type: str | None
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        existing: bool | None = ...,
        type: str | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
