# Written by `make stubs` from schema/; change it there.
"""Form error."""

from collections.abc import Mapping, Sequence
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.error_message import ErrorMessage

__all__ = ["FormError"]

class FormError(Model):
    """Form error."""

    key: str | None
    messages: list[ErrorMessage] | None
    value: Any
    def __init__(
        self,
        *,
        key: str | None = ...,
        messages: Sequence[ErrorMessage | Mapping[str, Any]] | None = ...,
        value: Any = ...,
    ) -> None: ...
