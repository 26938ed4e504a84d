# Written by `make stubs` from schema/; change it there.
"""Query."""

from collections.abc import Mapping
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.inner_hit import InnerHit

__all__ = ["Query"]

class Query(Model):
    """Query."""

    query: str | None
    fields: str | None
    time_zone: str | None
    inner_hit: InnerHit | None
    def __init__(
        self,
        *,
        query: str | None = ...,
        fields: str | None = ...,
        time_zone: str | None = ...,
        inner_hit: InnerHit | Mapping[str, Any] | None = ...,
    ) -> None: ...
