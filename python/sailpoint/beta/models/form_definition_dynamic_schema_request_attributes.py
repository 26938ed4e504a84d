# Generated from schema/.
"""Form definition dynamic schema request attributes."""

__all__ = ["FormDefinitionDynamicSchemaRequestAttributes"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class FormDefinitionDynamicSchemaRequestAttributes(Model):
        """Form definition dynamic schema request attributes."""

        form_definition_id: str | None
        def __init__(
            self,
            *,
            form_definition_id: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    FormDefinitionDynamicSchemaRequestAttributes = model("beta", "FormDefinitionDynamicSchemaRequestAttributes")
