# Generated from schema/.
"""Context attribute dto."""

__all__ = ["ContextAttributeDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model
    from sailpoint.v2024.models.context_attribute_dto_value import ContextAttributeDtoValue

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
else:
    from sailpoint._core import model

    ContextAttributeDto = model("v2024", "ContextAttributeDto")
