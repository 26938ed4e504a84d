# Written by `make stubs` from schema/; change it there.
"""Form instance recipient."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["FormInstanceRecipient"]

class FormInstanceRecipient(Model):
    """Form instance recipient."""

    id: str | None
    type: str | None
    """Known values: IDENTITY."""
    def __init__(
        self,
        *,
        id: str | None = ...,
        type: Literal["IDENTITY"] | None = ...,
    ) -> None: ...
