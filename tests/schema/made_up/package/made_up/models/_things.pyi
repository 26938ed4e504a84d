# Generated from schema/.
"""The models of the schema file things, for type checkers."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint.made_up.models.colour import Colour

class Rejection(Model):
    """Rejection."""

    reason: str | None
    def __init__(
        self,
        *,
        reason: str | None = ...,
    ) -> None: ...

class Thing(Model):
    """Thing."""

    id: str | None
    """Read-only: it is left out of requests."""
    name: str
    colour: str | None
    parts: list[Thing1] | None
    def __init__(
        self,
        *,
        name: str,
        id: str | None = ...,
        colour: Colour | Literal["RED", "BLUE"] | None = ...,
        parts: Sequence[Thing1 | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class Thing1(Model):
    """Thing1."""

    weight: float | None
    def __init__(
        self,
        *,
        weight: float | None = ...,
    ) -> None: ...
