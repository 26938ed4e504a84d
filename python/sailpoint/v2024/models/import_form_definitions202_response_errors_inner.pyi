# Written by `make stubs` from schema/; change it there.
"""Import form definitions202 response errors inner."""

from collections.abc import Mapping
from typing import Any

from sailpoint._core import Model

__all__ = ["ImportFormDefinitions202ResponseErrorsInner"]

class ImportFormDefinitions202ResponseErrorsInner(Model):
    """Import form definitions202 response errors inner."""

    detail: dict[str, Any] | None
    key: str | None
    text: str | None
    def __init__(
        self,
        *,
        detail: Mapping[str, Any] | None = ...,
        key: str | None = ...,
        text: str | None = ...,
    ) -> None: ...
