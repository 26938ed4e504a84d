# Written by `make stubs` from schema/; change it there.
"""Validate filter input dto."""

from collections.abc import Mapping
from typing import Any

from sailpoint._core import Model

__all__ = ["ValidateFilterInputDto"]

class ValidateFilterInputDto(Model):
    """Validate filter input dto."""

    input: dict[str, Any]
    filter: str
    def __init__(
        self,
        *,
        input: Mapping[str, Any],
        filter: str,
    ) -> None: ...
