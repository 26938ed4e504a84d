# Written by `make stubs` from schema/; change it there.
"""Attribute DTO list."""

from collections.abc import Mapping, Sequence
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.attribute_dto import AttributeDTO

__all__ = ["AttributeDTOList"]

class AttributeDTOList(Model):
    """Attribute DTO list."""

    attributes: list[AttributeDTO] | None
    def __init__(
        self,
        *,
        attributes: Sequence[AttributeDTO | Mapping[str, Any]] | None = ...,
    ) -> None: ...
