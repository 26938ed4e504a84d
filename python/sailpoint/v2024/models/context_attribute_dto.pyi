# Written by `make stubs` from schema/; change it there.
"""Context attribute dto."""

from sailpoint._core import Model
from sailpoint.v2024.models.context_attribute_dto_value import ContextAttributeDtoValue

__all__ = ["ContextAttributeDto"]

class ContextAttributeDto(Model):
    """Context attribute dto."""

    attribute: str | None
    value: str | list[str] | None
    derived: bool | None
    def __init__(
        self,
        *,
        attribute: str | None = ...,
        value: ContextAttributeDtoValue | str | list[str] | tuple[str, ...] | None = ...,
        derived: bool | None = ...,
    ) -> None: ...
