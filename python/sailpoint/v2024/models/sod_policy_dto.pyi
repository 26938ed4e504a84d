# Written by `make stubs` from schema/; change it there.
"""Sod policy dto."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["SodPolicyDto"]

class SodPolicyDto(Model):
    """Sod policy dto."""

    type: str | None
    """Known values: SOD_POLICY."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["SOD_POLICY"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
