# Written by `make stubs` from schema/; change it there.
"""Search attribute config."""

from collections.abc import Mapping
from typing import Any

from sailpoint._core import Model
from sailpoint._tracking import Tracked

__all__ = ["SearchAttributeConfig"]

class SearchAttributeConfig(Tracked, Model):
    """Search attribute config."""

    name: str | None
    display_name: str | None
    application_attributes: dict[str, Any] | None
    def __init__(
        self,
        *,
        name: str | None = ...,
        display_name: str | None = ...,
        application_attributes: Mapping[str, Any] | None = ...,
    ) -> None: ...
