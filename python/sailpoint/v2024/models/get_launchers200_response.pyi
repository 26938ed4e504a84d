# Written by `make stubs` from schema/; change it there.
"""Get launchers200 response."""

from collections.abc import Mapping, Sequence
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.launcher import Launcher

__all__ = ["GetLaunchers200Response"]

class GetLaunchers200Response(Model):
    """Get launchers200 response."""

    next: str | None
    items: list[Launcher] | None
    def __init__(
        self,
        *,
        next: str | None = ...,
        items: Sequence[Launcher | Mapping[str, Any]] | None = ...,
    ) -> None: ...
