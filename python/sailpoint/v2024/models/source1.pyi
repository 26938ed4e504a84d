# Written by `make stubs` from schema/; change it there.
"""Source1."""

from collections.abc import Mapping
from typing import Any

from sailpoint._core import Model

__all__ = ["Source1"]

class Source1(Model):
    """Source1."""

    type: str | None
    properties: dict[str, Any] | None
    def __init__(
        self,
        *,
        type: str | None = ...,
        properties: Mapping[str, Any] | None = ...,
    ) -> None: ...
