# Written by `make stubs` from schema/; change it there.
"""One identity attribute before and after."""

from collections.abc import Mapping, Sequence
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.error_message_dto import ErrorMessageDto

__all__ = ["IdentityAttributePreview"]

class IdentityAttributePreview(Model):
    """One identity attribute before and after."""

    name: str | None
    """The identity attribute."""
    value: str | None
    """What the mapping makes of it."""
    previous_value: str | None
    """What it is now."""
    error_messages: list[ErrorMessageDto] | None
    """Why it could not be computed."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        value: str | None = ...,
        previous_value: str | None = ...,
        error_messages: Sequence[ErrorMessageDto | Mapping[str, Any]] | None = ...,
    ) -> None: ...
