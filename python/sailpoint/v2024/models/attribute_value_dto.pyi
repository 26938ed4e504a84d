# Written by `make stubs` from schema/; change it there.
"""Attribute value DTO."""

from sailpoint._core import Model
from sailpoint._tracking import Tracked

__all__ = ["AttributeValueDTO"]

class AttributeValueDTO(Tracked, Model):
    """Attribute value DTO."""

    value: str | None
    name: str | None
    status: str | None
    def __init__(
        self,
        *,
        value: str | None = ...,
        name: str | None = ...,
        status: str | None = ...,
    ) -> None: ...
