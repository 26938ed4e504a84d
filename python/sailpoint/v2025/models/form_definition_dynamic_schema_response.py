# Generated from schema/.
"""Form definition dynamic schema response."""

__all__ = ["FormDefinitionDynamicSchemaResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model

    class FormDefinitionDynamicSchemaResponse(Model):
        """Form definition dynamic schema response."""

        output_schema: dict[str, Any] | None
        def __init__(
            self,
            *,
            output_schema: Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    FormDefinitionDynamicSchemaResponse = model("v2025", "FormDefinitionDynamicSchemaResponse")
