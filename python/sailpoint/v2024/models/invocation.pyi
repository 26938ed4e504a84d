# Written by `make stubs` from schema/; change it there.
"""Invocation."""

from collections.abc import Mapping
from typing import Any

from sailpoint._core import Model

__all__ = ["Invocation"]

class Invocation(Model):
    """Invocation."""

    id: str | None
    trigger_id: str | None
    secret: str | None
    content_json: dict[str, Any] | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        trigger_id: str | None = ...,
        secret: str | None = ...,
        content_json: Mapping[str, Any] | None = ...,
    ) -> None: ...
