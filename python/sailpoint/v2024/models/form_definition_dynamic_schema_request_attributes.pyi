# Written by `make stubs` from schema/; change it there.
"""Form definition dynamic schema request attributes."""

from sailpoint._core import Model

__all__ = ["FormDefinitionDynamicSchemaRequestAttributes"]

class FormDefinitionDynamicSchemaRequestAttributes(Model):
    """Form definition dynamic schema request attributes."""

    form_definition_id: str | None
    def __init__(
        self,
        *,
        form_definition_id: str | None = ...,
    ) -> None: ...
