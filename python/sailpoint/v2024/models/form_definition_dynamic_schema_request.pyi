# Written by `make stubs` from schema/; change it there.
"""Form definition dynamic schema request."""

from collections.abc import Mapping
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.form_definition_dynamic_schema_request_attributes import FormDefinitionDynamicSchemaRequestAttributes

__all__ = ["FormDefinitionDynamicSchemaRequest"]

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
