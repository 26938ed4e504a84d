# Generated from schema/.
"""Template bulk delete dto."""

__all__ = ["TemplateBulkDeleteDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Literal

    from sailpoint._core import Model

    class TemplateBulkDeleteDto(Model):
        """Template bulk delete dto."""

        key: str
        medium: str | None
        """Known values: EMAIL, SLACK, TEAMS."""
        locale: str | None
        def __init__(
            self,
            *,
            key: str,
            medium: Literal["EMAIL", "SLACK", "TEAMS"] | None = ...,
            locale: str | None = ...,
        ) -> None: ...
        @classmethod
        def from_json(cls, json_str: str | bytes | bytearray) -> Any:
            """Read one from a JSON object, or a list from a JSON array.

            The text decides, which no type can follow: annotate what you expect, `TemplateBulkDeleteDto` or
            `list[TemplateBulkDeleteDto]`, to have the rest checked.

            Raises:
                JsonSyntaxError: the text is neither JSON nor the notation of the documentation.
                ValidationError: it does not fit the model.
            """
else:
    from sailpoint._core import model

    TemplateBulkDeleteDto = model("v2025", "TemplateBulkDeleteDto")
