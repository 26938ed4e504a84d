# Generated from schema/.
"""Form definition dynamic schema request."""

__all__ = ["FormDefinitionDynamicSchemaRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.beta.models.form_definition_dynamic_schema_request_attributes import FormDefinitionDynamicSchemaRequestAttributes

    class FormDefinitionDynamicSchemaRequest(Model):
        """Form definition dynamic schema request."""

        attributes: FormDefinitionDynamicSchemaRequestAttributes | None
        description: str | None
        id: str | None
        type: str | None
        version_number: int | None
        def __init__(
            self,
            *,
            attributes: FormDefinitionDynamicSchemaRequestAttributes | Mapping[str, Any] | None = ...,
            description: str | None = ...,
            id: str | None = ...,
            type: str | None = ...,
            version_number: int | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    FormDefinitionDynamicSchemaRequest = model("beta", "FormDefinitionDynamicSchemaRequest")
