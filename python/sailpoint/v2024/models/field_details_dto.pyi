# Written by `make stubs` from schema/; change it there.
"""Field details dto."""

from collections.abc import Mapping
from typing import Any, Literal

from sailpoint._core import Model

__all__ = ["FieldDetailsDto"]

class FieldDetailsDto(Model):
    """Field details dto."""

    name: str | None
    transform: dict[str, Any] | None
    attributes: dict[str, Any] | None
    is_required: bool | None
    """Read-only: it is left out of requests."""
    type: str | None
    """Known values: string, int, long, date, boolean, secret."""
    is_multi_valued: bool | None
    def __init__(
        self,
        *,
        name: str | None = ...,
        transform: Mapping[str, Any] | None = ...,
        attributes: Mapping[str, Any] | None = ...,
        is_required: bool | None = ...,
        type: Literal["string", "int", "long", "date", "boolean", "secret"] | None = ...,
        is_multi_valued: bool | None = ...,
    ) -> None: ...
