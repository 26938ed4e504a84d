# Written by `make stubs` from schema/; change it there.
"""Form definition dynamic schema response."""

from sailpoint._core import model

__all__ = ["FormDefinitionDynamicSchemaResponse"]

FormDefinitionDynamicSchemaResponse = model("v2024", "FormDefinitionDynamicSchemaResponse")
