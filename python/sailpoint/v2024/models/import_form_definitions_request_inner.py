# Generated from schema/.
"""Import form definitions request inner."""

__all__ = ["ImportFormDefinitionsRequestInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.form_definition_response import FormDefinitionResponse

    class ImportFormDefinitionsRequestInner(Model):
        """Import form definitions request inner."""

        object: FormDefinitionResponse | None
        var_self: str | None
        version: int | None
        def __init__(
            self,
            *,
            object: FormDefinitionResponse | Mapping[str, Any] | None = ...,
            var_self: str | None = ...,
            version: int | None = ...,
        ) -> None: ...
        @classmethod
        def from_json(cls, json_str: str | bytes | bytearray) -> Any:
            """Read one from a JSON object, or a list from a JSON array.

            The text decides, which no type can follow: annotate what you expect, `ImportFormDefinitionsRequestInner`
            or `list[ImportFormDefinitionsRequestInner]`, to have the rest checked.

            Raises:
                JsonSyntaxError: the text is neither JSON nor the notation of the documentation.
                ValidationError: it does not fit the model.
            """
else:
    from sailpoint._core import model

    ImportFormDefinitionsRequestInner = model("v2024", "ImportFormDefinitionsRequestInner")
